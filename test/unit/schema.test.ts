import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import {
  buildSchema as parseSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { model } from "../../src/graph/model/model.js";
import { printedSchema } from "../../src/resolvers/printed-schema.js";
import { schema } from "../support/statements.js";

const contract = parseSchema(readFileSync(new URL("../fixtures/contract.graphql", import.meta.url), "utf8"));

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe("the emitted schema", () => {
  it("breaks nothing of the contract", async () => {
    const changes = await diff(contract, schema);
    const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
    expect(breaking.map(({ message }) => message)).toEqual([]);
  });

  it("keeps every default of the contract", async () => {
    const changes = await diff(contract, schema);
    expect(
      changes.filter(({ type }) => type === "FIELD_ARGUMENT_DEFAULT_CHANGED").map(({ message }) => message),
    ).toEqual([]);
  });

  it("is the one committed as schema.graphql", () => {
    expect(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8")).toBe(printedSchema(schema));
  });

  it("describes every type, field, argument and enum value", () => {
    const silent: string[] = [];
    const look = (name: string, description: string | null | undefined) => description?.trim() || silent.push(name);
    for (const type of types) {
      look(type.name, type.description);
      if (isEnumType(type)) type.getValues().forEach((value) => look(`${type.name}.${value.name}`, value.description));
      if (isInputObjectType(type))
        Object.values(type.getFields()).forEach((field) => look(`${type.name}.${field.name}`, field.description));
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        field.args.forEach((argument) => look(`${type.name}.${field.name}(${argument.name})`, argument.description));
      }
    }
    expect(silent).toEqual([]);
  });

  it("has a place in the graph for every field, and a field for every place", () => {
    const objects = types
      .filter(isObjectType)
      .filter(({ name }) => !/(Connection|Edge)$|^(PageInfo|FacetCount|TrendPoint)$/.test(name));
    const offered = objects.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    const known = [...model.values()].flatMap(({ name, columns, reads }) =>
      [columns, reads].flatMap((of) => Object.keys(of).map((field) => `${name}.${field}`)),
    );
    expect(known.sort()).toEqual(offered.sort());
  });
});

import { readFileSync, readdirSync } from "node:fs";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { RELATIONSHIP_KINDS } from "../../src/graph/model/relationship.js";

const CYPHER = new URL("../../cypher/", import.meta.url);
const contract = readFileSync(new URL("../fixtures/contract.graphql", import.meta.url), "utf8");
const kinds = buildSchema(contract).getType("RelationshipKind") as GraphQLEnumType;
const types = kinds
  .getValues()
  .map(({ name }) => name)
  .sort();

const read = (path: string) => readFileSync(new URL(path, CYPHER), "utf8");
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The statements that read every relationship that clients can see. */
const READ_ALL = [
  "writes/relationship_support.cypher",
  "checks/relationship_keys.cypher",
  "checks/relationship_support.cypher",
  "checks/relationships_without_claim.cypher",
];

describe("the types of relationships that clients can see", () => {
  it.each(READ_ALL)("are those that %s reads, each once", (path) => {
    const [list = ""] = matches(read(path), /^MATCH \(a?\)-\[r:([A-Z_|]+)\]->\(b?\)/gm);
    expect(list.split("|").sort()).toEqual(types);
  });

  it("are those that the model names, in the order in which they are listed", () => {
    expect([...RELATIONSHIP_KINDS]).toEqual(types);
  });

  it("each have a unique key, made by a migration", () => {
    const migrations = readdirSync(new URL("migrations/", CYPHER)).map((name) => read(`migrations/${name}`));
    const keyed = matches(migrations.join("\n"), /FOR \(\)-\[r:(\w+)\]-\(\) REQUIRE r\.key IS UNIQUE/g);
    expect(keyed.sort()).toEqual(types);
  });

  it("stand in no statement that reads most of them and not all", () => {
    const files = ["writes", "checks"].flatMap((folder) =>
      readdirSync(new URL(folder, CYPHER)).map((name) => `${folder}/${name}`),
    );
    const long = files.filter((path) =>
      matches(read(path), /\[\w*:([A-Z_|]+)/g).some((list) => list.split("|").length > types.length / 2),
    );
    expect(long.sort()).toEqual([...READ_ALL].sort());
  });

  it("have one qualifier in their keys, whether these are written or checked", () => {
    const [written, checked] = ["writes/relationship_support.cypher", "checks/relationship_keys.cypher"].map(
      (path) => matches(read(path), /(CASE type\(r\)[\s\S]*? END)\)? AS key/g)[0],
    );
    expect(written).toMatch(/WHEN 'TOOK_PART_IN' THEN/);
    expect(checked).toBe(written);
    for (const type of matches(written ?? "", /WHEN '(\w+)'/g)) expect(types).toContain(type);
  });
});

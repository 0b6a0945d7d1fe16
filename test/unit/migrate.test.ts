import { compare, type Applied } from "../../src/graph/migrate/chain.js";
import { byVersion, type Migration } from "../../src/graph/migrate/migration-files.js";
import { checksumOf, isSchema, splitStatements, withoutComments } from "../../src/graph/migrate/statements.js";

describe("the statements of a script", () => {
  it("end at a semicolon that ends a line, whatever the line break, and keep their comments", () => {
    expect(splitStatements("// One\nRETURN 1;\r\nRETURN ';';\nRETURN 3;")).toEqual([
      "// One\nRETURN 1",
      "RETURN ';'",
      "RETURN 3",
    ]);
  });

  it("are none where there are only blanks", () => {
    expect(splitStatements("\n ;\n\n")).toEqual([]);
  });

  it("are empty without their comment lines where they hold nothing else", () => {
    expect(withoutComments("// only\n  // this")).toBe("");
    expect(withoutComments("// of\nRETURN 'http://x' // kept")).toBe("RETURN 'http://x' // kept");
  });

  it.each([
    ["// why\nCREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE", true],
    ["create text index a for (n:A) on (n.x)", true],
    ["DROP INDEX a IF EXISTS", true],
    ["CREATE (:Index {name: 'constraint'})", false],
    ["MATCH (n) SET n.x = 1", false],
  ])("are schema or data: %s", (statement, expected) => {
    expect(isSchema(statement)).toBe(expected);
  });
});

describe("the checksum of a migration", () => {
  // 0xCBF43926 is the check value of CRC-32 for the nine digits, in every catalogue of checksums.
  const CHECK_VALUE = String(0xcbf43926);

  it("is CRC-32 in decimal over the statements one after the other, as neo4j-migrations has it", () => {
    expect(checksumOf(splitStatements("123456789"))).toBe(CHECK_VALUE);
    expect(checksumOf(splitStatements("  1234;\r\n\n56789 ;\n"))).toBe(checksumOf(["1234", "56789"]));
    expect(checksumOf(["1234", "56789"])).toBe(CHECK_VALUE);
  });

  it("counts bytes of UTF-8 and changes with a comment", () => {
    expect(checksumOf(["// á\nRETURN 1"])).not.toBe(checksumOf(["// a\nRETURN 1"]));
  });
});

const migration = (name: string, checksum = "1"): Migration => ({
  name,
  version: /\d+/.exec(name)?.[0] ?? "",
  description: name,
  isRepeatable: name.startsWith("R"),
  isSchema: false,
  checksum,
  statements: ["RETURN 1"],
});
const applied = (name: string, checksum = "1"): Applied => ({ name, version: /\d+/.exec(name)?.[0] ?? "", checksum });
const against = (files: Migration[], chain: Applied[], faults: string[] = []) =>
  compare({ migrations: files, faults }, chain);

describe("the folder of migrations against the chain in the graph", () => {
  it("leaves what has not been applied, in order", () => {
    const { pending, faults } = against(
      [migration("V1__a"), migration("V2__b"), migration("V3__c")],
      [applied("V1__a")],
    );
    expect(pending.map(({ name }) => name)).toEqual(["V2__b", "V3__c"]);
    expect(faults).toEqual([]);
  });

  it("is refused, each file by name, where one was edited, is missing, comes late or cannot be read", () => {
    const chain = [applied("V1__a", "7"), applied("V3__c"), applied("V4__d")];
    const { faults } = against([migration("V1__a", "8"), migration("V2__b"), migration("V4__d")], chain, ["X: odd"]);
    expect(faults).toEqual([
      "X: odd",
      "V3__c: was applied, but the file is missing",
      "V1__a: was edited after it was applied (checksum 7 then, 8 now)",
      "V2__b: comes before V4__d, which was applied already: give it a later version",
    ]);
  });

  it("runs a repeatable script again when it was edited, and only then", () => {
    expect(against([migration("R1__a", "2")], [applied("R1__a")])).toMatchObject({
      faults: [],
      pending: [{ name: "R1__a" }],
    });
    expect(against([migration("R1__a")], [applied("R1__a")]).pending).toEqual([]);
  });

  it("orders versions by number, part by part", () => {
    const versions = ["10", "2", "1.10", "1.9", "1", "001.1"].map((version) => ({ version }));
    expect(versions.sort(byVersion).map(({ version }) => version)).toEqual(["1", "001.1", "1.9", "1.10", "2", "10"]);
  });
});

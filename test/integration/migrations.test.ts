import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Conflict } from "../../src/errors.js";
import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { Graph } from "../../src/graph/database/graph.js";
import { migrate } from "../../src/graph/migrate/migrate.js";
import { LOAD_TIMEOUT_MS, openScratchGraph, type ScratchGraph } from "../support/scratch-graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

let scratch: ScratchGraph;
beforeAll(async () => {
  scratch = await openScratchGraph();
}, LOAD_TIMEOUT_MS);
afterAll(() => scratch?.close());

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mach-tin-migrations-"));
  await scratch.clear();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = (graph = scratch.graph, lines: string[] = []) =>
  migrate(graph, { folder, by: "ann", connectedAs: "neo4j", report: (line) => lines.push(line) });
const count = async (pattern: string) => (await scratch.graph.read(`MATCH ${pattern} RETURN count(*)`))[0];

const SCHEMA = "CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;\n";
const DATA = "CREATE (:Thing {id: 'a'});\nCREATE (:Thing {id: 'b'});\n";

describeWithNeo4j("a folder of migrations", () => {
  it("is applied in the order of versions and recorded in the chain of neo4j-migrations", async () => {
    put("V10__More.cypher", "CREATE (:Thing {id: 'c'});");
    put("V2__Things_at_first.cypher", DATA);
    put("V1__Unique.cypher", SCHEMA);
    await expect(run()).resolves.toEqual(["V1__Unique.cypher", "V2__Things_at_first.cypher", "V10__More.cypher"]);
    await expect(count("(:Thing)")).resolves.toBe(3);

    const [nodes, links] = await scratch.graph.read(`
      MATCH p = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*]->(last) WHERE NOT (last)-[:MIGRATED_TO]->()
      RETURN [n IN nodes(p) | n {.version, .description, .type, .source, .repeatable}],
             [r IN relationships(p) | [r.by, r.connectedAs, r.at IS :: ZONED DATETIME, r.in IS :: DURATION]]`);
    const shared = { type: "CYPHER", repeatable: false };
    expect(nodes).toEqual([
      { version: "BASELINE", description: null, type: null, source: null, repeatable: null },
      { version: "1", description: "Unique", source: "V1__Unique.cypher", ...shared },
      { version: "2", description: "Things at first", source: "V2__Things_at_first.cypher", ...shared },
      { version: "10", description: "More", source: "V10__More.cypher", ...shared },
    ]);
    expect(links).toEqual(Array(3).fill(["ann", "neo4j", true, true]));
  });

  it("is only looked at the second time", async () => {
    put("V1__Things.cypher", DATA);
    await run();
    const sent = scratch.statements.length;
    await expect(run()).resolves.toEqual([]);
    expect(scratch.statements.slice(sent).join()).not.toMatch(/CREATE|MERGE|SET/);
    await expect(count("(:Thing)")).resolves.toBe(2);
  });

  it("runs a repeatable script again when it was edited, and notes that", async () => {
    put("R1__Things.cypher", "MERGE (:Thing {id: 'a'});");
    await run();
    put("R1__Things.cypher", "MERGE (:Thing {id: 'b'});");
    await expect(run()).resolves.toEqual(["R1__Things.cypher"]);
    await expect(run()).resolves.toEqual([]);
    await expect(count("(m:__Neo4jMigration)-[:REPEATED]->(m)")).resolves.toBe(1);
    await expect(count("()-[:MIGRATED_TO]->()")).resolves.toBe(1);
  });
});

describeWithNeo4j("a folder that does not fit the graph", () => {
  const refusal = async (): Promise<string> => {
    const before = await scratch.digest();
    const chain = await count("(:__Neo4jMigration)");
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Conflict);
    await expect(scratch.digest()).resolves.toBe(before);
    await expect(count("(:__Neo4jMigration)")).resolves.toBe(chain);
    return (error as Conflict).message;
  };

  it("is refused by the name of the edited file, and nothing is written, not even what is new", async () => {
    put("V1__Things.cypher", DATA);
    await run();
    put("V1__Things.cypher", DATA.replace("'a'", "'z'"));
    put("V2__More.cypher", "CREATE (:Thing {id: 'c'});");
    await expect(refusal()).resolves.toContain("V1__Things.cypher: was edited after it was applied");
  });

  it("is refused by the name of the missing file", async () => {
    put("V1__Things.cypher", DATA);
    await run();
    rmSync(join(folder, "V1__Things.cypher"));
    await expect(refusal()).resolves.toContain("V1__Things.cypher: was applied, but the file is missing");
  });

  it("is refused on a fresh graph for each file that is misnamed, empty, mixed or of one version with another", async () => {
    put("things.cypher", DATA);
    put("V1__Empty.cypher", "// nothing\n");
    put("V2__Mixed.cypher", SCHEMA + DATA);
    put("V3__One.cypher", DATA);
    put("V03__Other.cypher", DATA);
    const message = await refusal();
    expect(message).toContain("things.cypher: is not named like");
    expect(message).toContain("V1__Empty.cypher: holds no statement");
    expect(message).toContain("V2__Mixed.cypher: mixes schema and data");
    expect(message).toMatch(/V0?3__\w+\.cypher: another file has the version 0?3 too/);
    await expect(scratch.graph.readAll("SHOW CONSTRAINTS YIELD name")).resolves.toEqual([]);
  });
});

describeWithNeo4j("a migration that fails", () => {
  it("is named with what the database says, and leaves nothing of itself; the next run goes on there", async () => {
    put("V1__Things.cypher", DATA);
    put("V2__Bad.cypher", "CREATE (:Thing {id: 'c'});\nCREATE (:Thing {id: });");
    await expect(run()).rejects.toThrow(/V2__Bad\.cypher cannot be applied: Invalid input '}'/);
    await expect(count("(:Thing)")).resolves.toBe(2);
    put("V2__Bad.cypher", "CREATE (:Thing {id: 'c'});");
    await expect(run()).resolves.toEqual(["V2__Bad.cypher"]);
  });

  it("runs again where it stopped between its schema and its record", async () => {
    put("V1__Unique.cypher", SCHEMA);
    await scratch.run(SCHEMA.replace(";\n", ""));
    await expect(run()).resolves.toEqual(["V1__Unique.cypher"]);
  });
});

describeWithNeo4j("two runners at once", () => {
  it("apply each migration once: one works, the other waits and finds nothing to do", async () => {
    put("V1__Unique.cypher", SCHEMA);
    put("V2__Things.cypher", `${DATA}UNWIND range(1, 20000) AS i CREATE (:Dust {i: i});`);
    const other = new Graph(scratch.settings);
    try {
      const results = await Promise.allSettled([run(), run(other)]);
      expect(results.map((one) => (one.status === "fulfilled" ? one.value.length : one.reason)).sort()).toEqual([0, 2]);
      await expect(count("(:Thing)")).resolves.toBe(2);
      await expect(count("(:__Neo4jMigrationsLock)")).resolves.toBe(0);
    } finally {
      await other.close();
    }
  });

  it("are told of a lock that another tool has left behind", async () => {
    put("V1__Things.cypher", DATA);
    await scratch.run("CREATE (:__Neo4jMigrationsLock {id: 'x', name: 'John Doe'})");
    await expect(run()).rejects.toThrow("__Neo4jMigrationsLock");
    await expect(count("(:Thing)")).resolves.toBe(0);
  });
});

describeWithNeo4j("the migrations of the package", () => {
  it("run on an empty graph, name every constraint and index, and bring all of them online", async () => {
    const options = { folder: cypherFolder("migrations"), by: "ann", connectedAs: "", report: () => {} };
    await migrate(scratch.graph, options);
    await expect(migrate(scratch.graph, options)).resolves.toEqual([]);
    const [states, names] = await scratch.graph.read(
      "SHOW INDEXES YIELD name, state RETURN collect(DISTINCT state), collect(name)",
    );
    expect(states).toEqual(["ONLINE"]);
    // The two that Neo4j has from the start bear such names.
    expect((names as string[]).filter((name) => /^(index|constraint)_[0-9a-f]{8}$/.test(name))).toHaveLength(2);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Conflict } from "../../src/errors.js";
import { check, describeTrouble } from "../../src/graph/check/check.js";
import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { migrate } from "../../src/graph/migrate/migrate.js";
import { seed } from "../../src/graph/seed/seed.js";
import { renderSeedFile } from "../../tools/seeds/seed-file.js";
import { LOAD_TIMEOUT_MS, openScratchGraph, type ScratchGraph } from "../support/scratch-graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

let scratch: ScratchGraph;
beforeAll(async () => {
  scratch = await openScratchGraph();
  await migrate(scratch.graph, { folder: cypherFolder("migrations"), by: "ann", connectedAs: "", report: () => {} });
}, LOAD_TIMEOUT_MS);
afterAll(() => scratch?.close());

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mach-tin-seeds-"));
  await scratch.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const load = async (from = folder) => {
  const lines: string[] = [];
  const changed = await seed(scratch.graph, {
    folder: from,
    report: (line) => lines.push(line.replace(/ \(\d+ ms\)$/, "")),
  });
  return { changed, lines };
};
const ids = async () => (await scratch.graph.read("MATCH (n:Entity) WITH n ORDER BY n.id RETURN collect(n.id)"))[0];
const place = (id: string, extra = "") =>
  `MERGE (p:Entity:Place {id: '${id}'}) ON CREATE SET p.name = 'Nơi ${id}', p.kind = 'SITE'${extra};\n`;

describeWithNeo4j("a folder of seeds", () => {
  it("is loaded in the order of its names, and derived from", async () => {
    put(
      "020_b.cypher",
      "MATCH (first:Entity {id: 'a'}) MERGE (p:Entity:Place {id: 'b'}) ON CREATE SET p.name = first.name;",
    );
    put("010_a.cypher", place("a"));
    put("notes.txt", "not a seed");
    const { changed, lines } = await load();
    expect(changed).toBe(true);
    expect(lines).toEqual([
      "010_a.cypher: loaded",
      "020_b.cypher: loaded",
      "derived: entity_keys, complete_names, name_keys, article_counts",
    ]);
    await expect(ids()).resolves.toEqual(["a", "b"]);
  });

  it("changes nothing the second time, not even the revision", async () => {
    put("010_a.cypher", place("a"));
    await load();
    const digest = await scratch.digest();
    await expect(load()).resolves.toEqual({ changed: false, lines: ["010_a.cypher: unchanged", "derived: nothing"] });
    await expect(scratch.digest()).resolves.toBe(digest);
  });

  it("raises the revision for a script that changed something from which nothing follows", async () => {
    const revision = async () => (await scratch.graph.read("MATCH (v:Revision) RETURN v.counter"))[0];
    put("010_a.cypher", place("a"));
    await load();
    const before = (await revision()) as number;
    put("020_b.cypher", "MATCH (p:Place {id: 'a'}) WHERE p.kind <> 'WARD' SET p.kind = 'WARD';");
    const lines = ["010_a.cypher: unchanged", "020_b.cypher: loaded", "derived: nothing"];
    await expect(load()).resolves.toEqual({ changed: true, lines });
    await expect(revision()).resolves.toBe(before + 1);
    await expect(load()).resolves.toMatchObject({ changed: false });
    await expect(revision()).resolves.toBe(before + 1);
  });
});

describeWithNeo4j("a seed that fails", () => {
  it("is named with the place of its fault; those before it stay, it leaves nothing of itself", async () => {
    put("010_a.cypher", place("a"));
    put("020_b.cypher", place("b", ", p.name = \n  oops("));
    put("030_c.cypher", place("c"));
    await expect(load()).rejects.toThrow(/020_b\.cypher cannot be loaded: .*line 2/s);
    await expect(ids()).resolves.toEqual(["a"]);
  });

  it("leaves nothing of itself either where it fails half way", async () => {
    put("010_a.cypher", "UNWIND [1, 2, 0] AS i CREATE (:Entity:Place {id: 'p' + (6 / i)});");
    const error: unknown = await load().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Conflict);
    expect((error as Error).message).toBe("010_a.cypher cannot be loaded: / by zero");
    await expect(ids()).resolves.toEqual([]);
  });

  it("is refused before it runs where it holds several statements, or none", async () => {
    put("010_a.cypher", place("a") + place("b"));
    await expect(load()).rejects.toThrow("010_a.cypher cannot be loaded: it must hold one statement, and holds 2.");
    await expect(ids()).resolves.toEqual([]);
    put("010_a.cypher", "// nothing\n");
    await expect(load()).rejects.toThrow("holds 0.");
  });
});

describeWithNeo4j("a seed file with claims", () => {
  const article = { id: "article-1", label: "Article", onCreate: { isStub: true, language: "vi" } };
  const places = ["a", "b"].map((id) => ({ id, label: "Place", set: { name: `Nơi ${id}`, kind: "SITE" } }));
  const statement = readFileSync(new URL("../../tools/seeds/statement.cypher", import.meta.url), "utf8");
  const putClaim = (claim: { confidence?: number; rule?: string }) => {
    const facts = [{ from: "a", type: "LOCATED_IN", to: "b", claims: [{ article: "article-1", ...claim }] }];
    const rows = { about: ["Two places."], entities: [article, ...places], names: [], codes: [], facts };
    put("010_places.cypher", renderSeedFile(rows, statement));
  };
  const claims = () =>
    scratch.graph.read(
      `MATCH (c:Claim {factKey: 'a|LOCATED_IN|b'}) MATCH ()-[r:LOCATED_IN]->() MATCH (v:Revision)
       RETURN c.confidence, c.origin, c.rule, r.confidence, v.counter`,
    );

  it("writes what it tells otherwise of a claim that is there, and once", async () => {
    putClaim({});
    await load();
    await expect(claims()).resolves.toEqual([1, "ASSERTED", null, 1, 2]);
    putClaim({ confidence: 0.8, rule: "a-rule" });
    await expect(load()).resolves.toMatchObject({ lines: ["010_places.cypher: loaded", "derived: nothing"] });
    await expect(claims()).resolves.toEqual([0.8, "INFERRED", "a-rule", 0.8, 3]);
    await expect(load()).resolves.toEqual({
      changed: false,
      lines: ["010_places.cypher: unchanged", "derived: nothing"],
    });
    await expect(claims()).resolves.toEqual([0.8, "INFERRED", "a-rule", 0.8, 3]);
    putClaim({ confidence: 0.8 });
    await load();
    await expect(claims()).resolves.toEqual([0.8, "ASSERTED", null, 0.8, 4]);
  });

  it("writes the end of a claim anew", async () => {
    putClaim({});
    const file = join(folder, "010_places.cypher");
    const curated = readFileSync(file, "utf8");
    const withEnd = (end: number) =>
      put(
        "010_places.cypher",
        curated.replace("article: 'article-1'}", `article: 'article-1', start: 1, end: ${end}}`),
      );
    withEnd(5);
    await load();
    withEnd(7);
    await load();
    await expect(scratch.graph.read("MATCH (c:Claim) RETURN c.start, c.end")).resolves.toEqual([1, 7]);
    await expect(load()).resolves.toMatchObject({ changed: false });
  });

  it("fails where the article of a new claim is missing", async () => {
    putClaim({});
    const file = join(folder, "010_places.cypher");
    put("010_places.cypher", readFileSync(file, "utf8").replace("article: 'article-1'", "article: 'article-2'"));
    await expect(load()).rejects.toThrow("010_places.cypher cannot be loaded");
    await expect(ids()).resolves.toEqual([]);
  });
});

describeWithNeo4j("the seeds of the package", () => {
  it("give the same graph however often they are loaded, and a sound one", async () => {
    await expect(load(cypherFolder("seed"))).resolves.toMatchObject({ changed: true });
    const digest = await scratch.digest();
    for (const again of [2, 3]) {
      await expect(load(cypherFolder("seed")).then(({ changed }) => [again, changed])).resolves.toEqual([again, false]);
      await expect(scratch.digest()).resolves.toBe(digest);
    }
    await expect(check(scratch.graph, cypherFolder("checks")).then(describeTrouble)).resolves.toEqual([]);
  }, 180_000);
});

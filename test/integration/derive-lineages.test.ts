import { derive } from "../../src/graph/derive/derive.js";
import { handLoadedTests } from "../support/hand-loaded.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import type { ScratchGraph } from "../support/scratch-graph.js";

let scratch: ScratchGraph;
handLoadedTests((started) => (scratch = started));

const read = (text: string) => scratch.graph.read(text);
const revision = () => read("MATCH (v:Revision) RETURN v.counter");

describeWithNeo4j("deriving", () => {
  it("tallies what counts under a key by month, with what went into a unit too, until nothing does", async () => {
    await derive(scratch.graph);
    const tallies = async () =>
      new Set(
        (
          await read("MATCH (t:Tally {subject: 'EVENTS'}) RETURN collect([t.by, t.key, t.months, t.counts])")
        )[0] as unknown[],
      );
    const month = [[202403], [1]];
    const whole = [
      ["NONE", null, ...month],
      ["KIND", "COVENANT_SIGNING", ...month],
    ];
    await expect(tallies()).resolves.toEqual(
      new Set([
        ...whole,
        ["PROVINCE", "prov-1", ...month],
        ["LINEAGE", "prov-1", ...month],
        ["LINEAGE", "prov-2", ...month],
      ]),
    );
    await scratch.run("MATCH ()-[r:HAPPENED_IN]->() DELETE r");
    await expect(derive(scratch.graph)).resolves.toEqual(["tallies"]);
    await expect(tallies()).resolves.toEqual(new Set([...whole, ["PROVINCE", null, ...month]]));
    await expect(revision()).resolves.toEqual([2]);
  });

  it("walks lineages to their ends, and past a circle", async () => {
    await scratch.run(`MATCH (old:Entity {id: 'prov-1'}), (new:Entity {id: 'prov-2'})
      CREATE (new)-[:SUCCEEDED_BY]->(last:Entity:Province {id: 'prov-3', name: 'Ba'}), (last)-[:SUCCEEDED_BY]->(old)`);
    await derive(scratch.graph);
    const [lineages] = await read("MATCH (p:Province) WITH p ORDER BY p.id RETURN collect(p.successorIds)");
    expect(lineages).toEqual([
      ["prov-2", "prov-3"],
      ["prov-1", "prov-3"],
      ["prov-1", "prov-2"],
    ]);
  });
});

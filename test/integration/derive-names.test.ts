import { derive } from "../../src/graph/derive/derive.js";
import { handLoadedTests } from "../support/hand-loaded.js";
import type { ScratchGraph } from "../support/scratch-graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

let scratch: ScratchGraph;
handLoadedTests((started) => (scratch = started));

const read = (text: string) => scratch.graph.read(text);

describeWithNeo4j("deriving names", () => {
  it("follows the text of a name that is corrected, by its marks alone too", async () => {
    await derive(scratch.graph);
    await scratch.run("MATCH (n:Name {text: 'CA Hoà Bình'}) SET n.text = 'CA Hoá Bình'");
    await expect(derive(scratch.graph)).resolves.toEqual(["name_keys"]);
    await expect(read("MATCH (n:Name {text: 'CA Hoá Bình'}) RETURN n.folded, n.marked")).resolves.toEqual([
      "ca hoa binh",
      "ca hóa bình",
    ]);
  });

  it("follows the number of a cluster into the labels of its terms", async () => {
    await derive(scratch.graph);
    await scratch.run("MATCH (c:Cluster) REMOVE c.number");
    await derive(scratch.graph);
    await expect(read("MATCH (t:ClusterTerm)-[:TERM_OF]->(c) RETURN t.label, c.label")).resolves.toEqual([
      "Cụm thi đua, 2024",
      "Cụm thi đua",
    ]);
  });

  it("names a cluster by its label, and takes a label away that it no longer has, but no alias", async () => {
    await scratch.run("MATCH (c:Cluster) CREATE (c)-[:KNOWN_AS]->(:Name {text: 'Cụm Hai'})");
    await derive(scratch.graph);
    const names = () =>
      read("MATCH (:Cluster)-[:KNOWN_AS]->(n) WITH n ORDER BY n.key RETURN collect([n.key, n.owner, n.folded])");
    const alias = ["cluster-1|Cụm Hai", "CLUSTER", "cum hai"];
    await expect(names()).resolves.toEqual([[alias, ["cluster-1|Cụm thi đua số 2", "CLUSTER", "cum thi dua so 2"]]]);
    await scratch.run("MATCH (c:Cluster) SET c.number = 3");
    await expect(derive(scratch.graph)).resolves.toEqual(["entity_keys", "complete_names", "name_keys"]);
    await expect(names()).resolves.toEqual([[alias, ["cluster-1|Cụm thi đua số 3", "CLUSTER", "cum thi dua so 3"]]]);
    await expect(derive(scratch.graph)).resolves.toEqual([]);
  });

  it("follows what bears a name into its owner, and the owner of a name written by hand", async () => {
    await derive(scratch.graph);
    const owners = () =>
      read("MATCH (n:Name) WITH n.owner AS owner, count(*) AS names ORDER BY owner RETURN collect([owner, names])");
    await expect(owners()).resolves.toEqual([
      [
        ["CLUSTER", 1],
        ["ORGANIZATION", 2],
        ["PROVINCE", 2],
      ],
    ]);
    await scratch.run("MATCH (n:Name {text: 'Phú Thọ'}) SET n.owner = 'PERSON'");
    await expect(derive(scratch.graph)).resolves.toEqual(["complete_names"]);
    await expect(owners()).resolves.toEqual([
      [
        ["CLUSTER", 1],
        ["ORGANIZATION", 2],
        ["PROVINCE", 2],
      ],
    ]);
  });
});

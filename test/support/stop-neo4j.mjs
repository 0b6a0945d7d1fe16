/** After the tests of the project "graph": ends their database and deletes its data. */
export default async function tearDown() {
  await /** @type {import("./start-neo4j.mjs").WithTestNeo4j} */ (globalThis).machTinTestNeo4j?.stop();
}

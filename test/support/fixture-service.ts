import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { derive } from "../../src/graph/derive/derive.js";
import { migrate } from "../../src/graph/migrate/migrate.js";
import { loadFixture } from "./fixture-graph.js";
import { ServiceUnderTest } from "./graph.js";
import { type ScratchGraph, startScratchGraph } from "./scratch-graph.js";

/** The fixture in a database that the suite may write to, and a service over it. */
export interface FixtureService {
  readonly scratch: ScratchGraph;
  readonly service: ServiceUnderTest;
  stop(): Promise<void>;
}

/** Starts a database, migrates it, loads the fixture and derives what follows from it. */
export async function startFixtureService(): Promise<FixtureService> {
  const scratch = await startScratchGraph();
  const folder = cypherFolder("migrations");
  await migrate(scratch.graph, { folder, by: "test", connectedAs: "neo4j", report: () => {} });
  await loadFixture(scratch.graph);
  await derive(scratch.graph);
  const service = new ServiceUnderTest(scratch.settings.uri);
  return {
    scratch,
    service,
    stop: async () => {
      await service.close();
      await scratch.stop();
    },
  };
}

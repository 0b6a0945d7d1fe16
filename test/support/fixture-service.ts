import { loadFixture } from "./fixture-graph.js";
import { ServiceUnderTest } from "./graph.js";
import { type ScratchGraph, openDerivedGraph } from "./scratch-graph.js";

/** The fixture in a database that the suite may write to, and a service over it. */
export interface FixtureService {
  readonly scratch: ScratchGraph;
  readonly service: ServiceUnderTest;
  stop(): Promise<void>;
}

/** Starts a database, migrates it, loads the fixture and derives what follows from it. */
export async function startFixtureService(): Promise<FixtureService> {
  const scratch = await openDerivedGraph(loadFixture);
  const service = new ServiceUnderTest(scratch.settings.uri);
  return {
    scratch,
    service,
    stop: async () => {
      await service.close();
      await scratch.close();
    },
  };
}

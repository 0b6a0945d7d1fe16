import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../../tools/local-neo4j/neo4j.mjs";
import { freePort } from "../../tools/ports.mjs";
import { cacheFolder, describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";

const START_TIMEOUT_MS = 180_000;

describeWithNeo4j("a service whose database is away", () => {
  let service: RunningService;
  let port: number;
  let home: string;

  beforeAll(async () => {
    port = await freePort();
    home = mkdtempSync(join(tmpdir(), "mach-tin-away-"));
    service = await startService(`bolt://127.0.0.1:${port}`, { DEADLINE_MS: "15000" });
  });
  afterAll(async () => {
    await service.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const status = async (path: string): Promise<number> => (await fetch(new URL(path, service.url))).status;
  const ask = () => service.post("{ a: dataset { revision } b: cluster(number: 2) { name } }");

  async function expectAway(): Promise<void> {
    const startedAt = Date.now();
    expect([await status("/health/live"), await status("/health/ready")]).toEqual([200, 503]);
    expect(Date.now() - startedAt).toBeLessThan(1_500);
    const { body } = await ask();
    expect(body.data).toEqual({ a: null, b: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["a"], "GRAPH_UNAVAILABLE"],
      [["b"], "GRAPH_UNAVAILABLE"],
    ]);
  }

  it(
    "stays, says so, answers GRAPH_UNAVAILABLE, and serves again once the database is there",
    async () => {
      await expectAway();
      const database = await startNeo4j({ home, boltPort: port, cacheFolder });
      const backAt = Date.now();
      while ((await status("/health/ready")) !== 200 && Date.now() - backAt < 5_000)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await status("/health/ready")).toBe(200);
      expect((await ask()).body).toEqual({ data: { a: { revision: "0" }, b: null } });
      await database.stop({ force: true });
      await expectAway();
    },
    START_TIMEOUT_MS,
  );
});

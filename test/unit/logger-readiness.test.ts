import { GraphUnavailable } from "../../src/errors.js";
import { createLogger } from "../../src/logger.js";
import { watchReadiness } from "../../src/server/watch-readiness.js";

it("tells the log once that the database is away and once that it is back, and every caller each time", async () => {
  const lines: { level: string; reason?: string }[] = [];
  const logger = createLogger("info", { write: (line) => void lines.push(JSON.parse(line) as { level: string }) });
  let isAway = true;
  const isReady = watchReadiness(async () => {
    if (isAway) throw new GraphUnavailable("The database cannot be reached.");
  }, logger);

  expect([await isReady(), await isReady()]).toEqual([false, false]);
  isAway = false;
  expect([await isReady(), await isReady()]).toEqual([true, true]);
  isAway = true;
  expect(await isReady()).toBe(false);

  const away = { level: "warn", reason: "The database cannot be reached." };
  expect(lines).toMatchObject([away, { level: "info" }, away]);
});

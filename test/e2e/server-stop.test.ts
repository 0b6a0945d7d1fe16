import { setTimeout as sleep } from "node:timers/promises";
import { Agent, request, type IncomingMessage } from "node:http";
import { ask, startServer } from "./server-under-test.js";

/** The status of an answer to a request on a connection that is kept open. */
function statusOf(url: URL, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (response: IncomingMessage) => {
      response.resume().once("end", () => resolve(response.statusCode));
    });
    asked.once("error", reject).end();
  });
}

it("finishes what is in flight and takes nothing new when it stops", async () => {
  const { server, url, calls } = await startServer();
  const slow = Promise.all(Array.from({ length: 20 }, () => ask(url, "{ slow(ms: 1000) }")));
  while (calls.length < 20) await sleep(10);
  const stopped = server.stop();
  for (const { status, body } of await slow) expect([status, body.data]).toEqual([200, { slow: "done" }]);
  await stopped;
  await expect(fetch(url)).rejects.toThrow();
});

it("is not ready from the moment that it stops, also for a connection that was open before", async () => {
  const found = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const readyUrl = new URL("/health/ready", found.url);
  expect(await statusOf(readyUrl, agent)).toBe(200);
  let release = () => {};
  const reached = new Promise<void>((resolveReached) => {
    found.readiness = () => {
      resolveReached();
      return new Promise((resolve) => (release = () => resolve(true)));
    };
  });
  const asked = statusOf(readyUrl, agent);
  await reached;
  const stopped = found.server.stop();
  release();
  expect(await asked).toBe(503);
  await stopped;
  agent.destroy();
});

it("cuts what is still in flight after the grace", async () => {
  const { server, url, calls } = await startServer({}, 200);
  const slow = ask(url, "{ slow(ms: 5000) }").catch(() => "cut");
  while (calls.length < 1) await sleep(10);
  const startedAt = performance.now();
  await server.stop();
  expect(await slow).toBe("cut");
  expect(performance.now() - startedAt).toBeLessThan(2_500);
});

it("may be told to stop twice", async () => {
  const { server } = await startServer();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
});

it("says that a port is taken", async () => {
  const { server, url } = await startServer();
  await expect(startServer({ PORT: url.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await server.stop();
});

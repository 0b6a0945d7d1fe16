import { jest } from "@jest/globals";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, send, type Answer } from "./server-under-test.js";

jest.setTimeout(60_000);

/** The service as a process of its own, from its sources. */
class Process {
  readonly child: ChildProcess;
  stdout = "";
  stderr = "";

  constructor(variables: Readonly<Record<string, string>>) {
    const args = ["--import", "@swc-node/register/esm-register", "src/main.ts"];
    const { PATH = "" } = process.env;
    this.child = spawn(process.execPath, args, { env: { PATH, SWC_NODE_PROJECT: "tsconfig.json", ...variables } });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => (this.stdout += text));
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => (this.stderr += text));
  }

  /** Where it listens, once it does. */
  async address(): Promise<URL> {
    for (;;) {
      const address = /"address":"([^"]+)"/.exec(this.stdout)?.[1];
      if (address) return new URL(address);
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.stderr}${this.stdout}`);
      await sleep(50);
    }
  }

  async exitCode(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "close");
    return this.child.exitCode;
  }
}

const started: Process[] = [];
const start = (variables: Readonly<Record<string, string>>): Process => {
  const service = new Process(variables);
  started.push(service);
  return service;
};

/** A database that takes connections and never says a word. */
const silence: Server = createServer((socket) => void sockets.push(socket));
const sockets: Socket[] = [];
let silentUri = "";
beforeAll(async () => {
  await once(silence.listen(0, "127.0.0.1"), "listening");
  silentUri = `bolt://127.0.0.1:${(silence.address() as AddressInfo).port}`;
});
afterEach(() => started.splice(0).forEach(({ child }) => child.kill("SIGKILL")));
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  silence.close();
});

const QUESTION = "{ cluster(number: 2) { name } }";
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions["code"];

it("lists every fault of its configuration on standard error and ends with 2", async () => {
  const service = start({ PORT: "70000", LOG_LEVEL: "loud", MAX_DEPTH: "deep" });
  expect(await service.exitCode()).toBe(2);
  for (const name of ["PORT", "LOG_LEVEL", "MAX_DEPTH"])
    expect(service.stderr).toMatch(new RegExp(`^ +${name}: `, "m"));
  expect(service.stderr).not.toMatch(/^ +at /m);
  expect(service.stdout).toBe("");
});

it("says in one line what to do about a taken port and ends with 1", async () => {
  const port = new URL(silentUri).port;
  const service = start({ PORT: port, NEO4J_URI: silentUri });
  expect(await service.exitCode()).toBe(1);
  expect(service.stderr).toBe(
    `Port ${port} on 127.0.0.1 is taken: stop the program that uses it, or set PORT to another one.\n`,
  );
});

it("stays where the database is silent: live, not ready, one warning, and answers that say so in time", async () => {
  const service = start({ PORT: "0", NEO4J_URI: silentUri, DEADLINE_MS: "500" });
  const url = await service.address();
  expect((await send(new URL("/health/live", url))).status).toBe(200);
  for (let i = 0; i < 2; i++) expect((await send(new URL("/health/ready", url))).status).toBe(503);
  const startedAt = performance.now();
  expect(["DEADLINE_EXCEEDED", "GRAPH_UNAVAILABLE"]).toContain(codeOf(await ask(url, QUESTION)));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(service.stdout.match(/"level":"warn"/g)).toHaveLength(1);
  expect(service.child.exitCode).toBeNull();
});

it.each(["SIGTERM", "SIGINT"] as const)("answers what is in flight at %s and ends with 0", async (signal) => {
  const service = start({ PORT: "0", NEO4J_URI: silentUri, DEADLINE_MS: "3000" });
  const url = await service.address();
  const inFlight = ask(url, QUESTION);
  await sleep(1_500);
  service.child.kill(signal);
  expect(["DEADLINE_EXCEEDED", "GRAPH_UNAVAILABLE"]).toContain(codeOf(await inFlight));
  expect(await service.exitCode()).toBe(0);
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../tools/command.mjs";
import { freePort } from "../../tools/ports.mjs";
import { root } from "../../tools/settings.mjs";

/** Stands in for a program on the PATH: says `text` on stderr, as `java -version` does. */
function fakeProgram(folder: string, name: string, text: string) {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${text}' >&2\n`);
  chmodSync(file, 0o755);
}

let folder: string;
let taken: Server;
let takenPort: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mach-tin-commands-"));
  taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  takenPort = (taken.address() as AddressInfo).port;
});
afterEach(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one of the commands where only `folder` is on the PATH; gives its exit code and what it complained of. */
async function runTool(args: string[], variables: Record<string, string>) {
  const env = { PATH: folder, DATA_DIR: join(folder, "data"), NEO4J_BOLT_PORT: String(await freePort()), ...variables };
  const { code, stderr } = await run(process.execPath, [join(root, "tools", args[0] ?? ""), ...args.slice(1)], { env });
  return { code, stderr };
}

/** Every complaint is one line and an exit code of 1. */
const complaint = (text: string) => ({ code: 1, stderr: `mach-tin: ${text}\n` });

const java17 = () => fakeProgram(folder, "java", 'openjdk version "17.0.15" 2025-04-15');
const maven = () => fakeProgram(folder, "mvn", "Apache Maven 3.8.7");

describe.each([["start.mjs"], ["run.mjs seed"]])("tools/%s says in one line what to do", (command) => {
  const start = (variables: Record<string, string> = {}) => runTool(command.split(" "), variables);

  it("when Java is missing", async () => {
    expect(await start()).toEqual(
      complaint("Java was not found: install Java 17 or 21, or set NEO4J_URI to a Neo4j 5.26 of your own."),
    );
  });

  it("when Java is too old", async () => {
    fakeProgram(folder, "java", 'openjdk version "11.0.2" 2019-01-15');
    expect(await start()).toEqual(
      complaint("Java 11 is too old: install Java 17 or 21, or set NEO4J_URI to a Neo4j 5.26 of your own."),
    );
  });

  it("when Maven is missing", async () => {
    java17();
    expect(await start()).toEqual(
      complaint("Maven was not found: install Maven 3.8 or later, or set NEO4J_URI to a Neo4j 5.26 of your own."),
    );
  });

  it("when the port of the database is taken", async () => {
    java17();
    maven();
    expect(await start({ NEO4J_BOLT_PORT: String(takenPort) })).toEqual(
      complaint(
        `Port ${takenPort} of 127.0.0.1 is taken: stop what uses it, or set NEO4J_BOLT_PORT to another port (0 picks a free one).`,
      ),
    );
  });

  it("when a variable cannot be used", async () => {
    expect(await start({ PORT: "http" })).toEqual(complaint("PORT must be a whole number from 0 to 65535."));
  });
});

describe("tools/start.mjs", () => {
  it("says before anything slow that the port of the service is taken, without asking for Java where NEO4J_URI is set", async () => {
    const port = String(takenPort);
    expect(await runTool(["start.mjs"], { PORT: port, NEO4J_URI: "bolt://127.0.0.1:7687" })).toEqual(
      complaint(`Port ${port} of 127.0.0.1 is taken: stop what uses it, or set PORT to another port.`),
    );
  });

  it("says who uses the data folder", async () => {
    java17();
    maven();
    const home = join(folder, "data", "neo4j");
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "in-use.json"), JSON.stringify({ pid: process.pid, uri: "bolt://127.0.0.1:7999" }));
    const { code, stderr } = await runTool(["start.mjs"], {});
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mach-tin: .* is in use by process \d+, whose database is bolt:.* set DATA_DIR .*\n$/);
    expect(stderr).toContain(String(process.pid));
  });

  it("refuses an option that it does not know", async () => {
    expect(await runTool(["start.mjs", "--devel"], {})).toEqual(
      complaint("Unknown option --devel: --help lists what there is."),
    );
  });

  it("lists its variables", async () => {
    const { code, stdout } = await run(process.execPath, [join(root, "tools", "start.mjs"), "--help"]);
    expect(code).toBe(0);
    for (const name of ["PORT", "DATA_DIR", "NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_BOLT_PORT"]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });
});

describe("tools/count-results.mjs", () => {
  const count = async (checks: string, codes: [ofChecks: number, ofTests: number], tests?: object) => {
    writeFileSync(join(folder, "check"), checks);
    if (tests) writeFileSync(join(folder, "tests.json"), JSON.stringify(tests));
    const args = [join(root, "tools", "count-results.mjs"), folder, ...codes.map(String)];
    const { code, stdout } = await run(process.execPath, args);
    return [code, stdout];
  };

  it("adds up checks and tests", async () => {
    const tests = { numPassedTests: 10, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
    expect(await count("check: 4 passed, 0 failed\n", [0, 0], tests)).toEqual([0, "14 passed, 0 failed\n"]);
  });

  it("counts failed checks, failed tests, files that do not load, and what was skipped", async () => {
    const tests = { numPassedTests: 10, numFailedTests: 2, numRuntimeErrorTestSuites: 1, numPendingTests: 3 };
    expect(await count("check: 3 passed, 1 failed: knip\n", [1, 1], tests)).toEqual([
      1,
      "13 passed, 4 failed, 3 skipped\n",
    ]);
  });

  it("counts a command that failed without a count as one failure", async () => {
    expect(await count("npm ci failed\n", [1, 1])).toEqual([1, "0 passed, 2 failed\n"]);
    const tests = { numPassedTests: 10, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
    expect(await count("check: 4 passed, 0 failed\n", [0, 1], tests)).toEqual([1, "14 passed, 1 failed\n"]);
  });

  it("fails where no test ran", async () => {
    expect(await count("check: 4 passed, 0 failed\n", [0, 0])).toEqual([1, "4 passed, 0 failed\n"]);
  });
});

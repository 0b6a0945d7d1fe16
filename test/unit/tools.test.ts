import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOf } from "../../tools/build.mjs";
import { interrupted, run } from "../../tools/command.mjs";
import { environmentFor } from "../../tools/database.mjs";
import { isInstalled } from "../../tools/install.mjs";
import { answersBolt, answersQuery } from "../../tools/local-neo4j/bolt.mjs";
import { javaArguments, neo4jConf, quoted, DEFAULT_RESOURCES } from "../../tools/local-neo4j/configuration.mjs";
import { checkFolderIsFree, folderOwner, takeFolder } from "../../tools/local-neo4j/folder-lock.mjs";
import { javaVersion } from "../../tools/local-neo4j/java.mjs";
import { isAlive } from "../../tools/local-neo4j/process-id.mjs";
import { checkNode } from "../../tools/node-version.mjs";
import { freePort, isPortTaken } from "../../tools/ports.mjs";
import { readSettings, root } from "../../tools/settings.mjs";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mach-tin-tools-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));

/** A process id that is free: that of a process which has ended. */
const endedProcess = async () => Number((await run(process.execPath, ["-p", "process.pid"])).stdout);

describe("the settings of the commands", () => {
  it("have defaults, and count a blank variable as absent", () => {
    expect(readSettings({ PORT: " ", NEO4J_URI: "" })).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDir: join(root, ".data"),
      neo4jUri: undefined,
      boltPort: 7687,
      resources: {},
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["NEO4J_BOLT_PORT", "-1"],
    ["NEO4J_URI", "http://localhost:7474"],
  ])("refuse %s=%s by the name of the variable", (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be `));
  });

  it("hand no user or password of another database to the local one", () => {
    process.env.NEO4J_PASSWORD = "of-another";
    try {
      const local = readSettings({});
      expect(environmentFor("bolt://127.0.0.1:7687", local)).not.toHaveProperty("NEO4J_PASSWORD");
      const named = readSettings({ NEO4J_URI: "bolt://db:7687" });
      expect(environmentFor("bolt://db:7687", named)).toMatchObject({ NEO4J_PASSWORD: "of-another" });
    } finally {
      delete process.env.NEO4J_PASSWORD;
    }
  });
});

describe("what has to be there", () => {
  it.each(["18.20.4", "20.14.0"])("is a later Node.js than %s", (version) => {
    expect(() => checkNode(version)).toThrow(`Node.js ${version} is too old: install Node.js 20.15 or later`);
  });

  it.each(["20.15.0", "22.0.0"])("is satisfied by Node.js %s", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ["command not found", undefined],
  ])("reads the version of Java in %s", (text, version) => {
    expect(javaVersion(text)).toBe(version);
  });
});

describe("running a command", () => {
  it("keeps both outputs and the exit code", async () => {
    const program = "process.stdin.pipe(process.stdout); console.error('Điện Biên'); process.exitCode = 3";
    const outcome = await run(process.execPath, ["-e", program], { input: "Lai Châu" });
    expect(outcome).toEqual({ code: 3, stdout: "Lai Châu", stderr: "Điện Biên\n" });
  });

  it("gives 127 for a command that does not exist", async () => {
    expect((await run("mach-tin-no-such-command", [])).code).toBe(127);
  });

  it("ends the command when it is interrupted", async () => {
    const interruption = new AbortController();
    const running = run(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { signal: interruption.signal });
    setTimeout(() => interruption.abort(interrupted()), 100);
    await expect(running).rejects.toMatchObject({ name: "Failure", exitCode: 130 });
  });
});

describe("what is installed", () => {
  const packages = {
    "": { version: "0.1.0" },
    "node_modules/one": { version: "1.0.0", integrity: "sha512-one" },
    "node_modules/other-platform": { version: "1.0.0", integrity: "sha512-other", optional: true },
  };
  const present = { "node_modules/one": packages["node_modules/one"] };

  beforeEach(() => {
    mkdirSync(join(folder, "node_modules"));
    write("package-lock.json", { packages });
  });

  it("is nothing before npm has finished", () => {
    expect(isInstalled(folder)).toBe(false);
  });

  it("is enough without the optional packages of other platforms", () => {
    write("node_modules/.package-lock.json", { packages: present });
    expect(isInstalled(folder)).toBe(true);
  });

  it.each([
    ["a package is missing", {}],
    ["a version differs", { "node_modules/one": { version: "1.0.1", integrity: "sha512-one" } }],
    ["a content differs", { "node_modules/one": { version: "1.0.0", integrity: "sha512-two" } }],
  ])("is not what the lock file says where %s", (_case, record) => {
    write("node_modules/.package-lock.json", { packages: record });
    expect(isInstalled(folder)).toBe(false);
  });
});

describe("the hash of the sources", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "src"));
    write("src/a.ts", "1");
    write("src/b.ts", "2");
  });

  it("stays when only the time of a file changes", () => {
    const before = hashOf(folder, ["src"]);
    utimesSync(join(folder, "src/a.ts"), 0, 0);
    expect(hashOf(folder, ["src"])).toBe(before);
  });

  it.each([
    ["content", () => write("src/a.ts", "3")],
    ["name", () => (rmSync(join(folder, "src/a.ts")), write("src/c.ts", "1"))],
    ["border between files", () => (write("src/a.ts", "12"), write("src/b.ts", ""))],
  ])("changes with the %s", (_what, change) => {
    const before = hashOf(folder, ["src"]);
    change();
    expect(hashOf(folder, ["src"])).not.toBe(before);
  });
});

describe("ports", () => {
  let server: Server;
  let port: number;
  beforeEach(async () => {
    server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => void server.close());

  it("are taken while somebody listens, also for every address of the machine", async () => {
    expect(await isPortTaken(port)).toBe(true);
    expect(await isPortTaken(port, "0.0.0.0")).toBe(true);
    expect(await isPortTaken(await freePort())).toBe(false);
  });

  it("do not speak Bolt unless the handshake is answered with a version", async () => {
    const uri = `bolt://127.0.0.1:${port}`;
    expect(await answersBolt(uri, 200)).toBe(false);
    server.on(
      "connection",
      (socket) => void socket.once("data", () => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n")),
    );
    expect(await answersBolt(uri, 1000)).toBe(false);
    server.removeAllListeners("connection");
    server.on("connection", (socket) => void socket.once("data", () => socket.write(Buffer.from([0, 0, 4, 5]))));
    expect(await answersBolt(uri, 1000)).toBe(true);
  });

  it.each([
    ["is refused", [0x7f], false],
    ["is answered in part", [0x70, 0x70, 0x71], false],
    ["is answered", [0x70, 0x70, 0x71, 0x70], true],
  ])("run a first query where it %s", async (_what, kinds, expected) => {
    const messages = kinds.flatMap((kind) => [0, 3, 0xb1, kind, 0xa0, 0, 0]);
    server.on(
      "connection",
      (socket) => void socket.once("data", () => socket.write(Buffer.of(0, 0, 0, 5, ...messages))),
    );
    expect(await answersQuery(`bolt://127.0.0.1:${port}`, 300)).toBe(expected);
  });

  it("do not speak Bolt where nobody listens", async () => {
    expect(await answersBolt(`bolt://127.0.0.1:${await freePort()}`)).toBe(false);
  });
});

describe("the configuration of the local database", () => {
  const conf = neo4jConf("/some where/neo4j", 7999, DEFAULT_RESOURCES).trim().split("\n");

  it("keeps every folder under the one given", () => {
    const folders = conf.filter((line) => line.startsWith("server.directories."));
    expect(folders.length).toBeGreaterThanOrEqual(6);
    for (const line of folders) expect(line).toMatch(/=\/some where\/neo4j\/.+$/);
  });

  it("listens on loopback with Bolt alone, and reports to nobody", () => {
    expect(conf).toEqual(
      expect.arrayContaining([
        "server.bolt.listen_address=127.0.0.1:7999",
        "server.bolt.advertised_address=127.0.0.1:7999",
        "server.http.enabled=false",
        "server.https.enabled=false",
        "dbms.usage_report.enabled=false",
      ]),
    );
  });

  it("limits what a transaction may take", () => {
    expect(conf).toEqual(expect.arrayContaining(["db.transaction.timeout=120s", "server.memory.pagecache.size=64m"]));
  });

  const halves = { "512m": 256, "1G": 512, "1073741824": 512, "1073741825": 512 };
  it.each(Object.entries(halves))("gives a transaction half of a heap of %s, in whole bytes", (heap, mebibytes) => {
    const conf = neo4jConf("/some where/neo4j", 7999, { ...DEFAULT_RESOURCES, heap });
    expect(conf).toContain(`\ndb.memory.transaction.max=${mebibytes * 1024 * 1024}\n`);
  });

  it("writes paths for a Java argument file, where a backslash escapes", () => {
    expect(quoted('C:\\a "b"')).toBe('"C:\\\\a \\"b\\""');
    const lines = javaArguments({ home: "/some where", jars: ["/a b.jar", "/c.jar"], heap: "300m" }).split("\n");
    expect(lines).toEqual(expect.arrayContaining(['"/a b.jar:/c.jar"', '"--home-dir=/some where"', "-Xmx300m"]));
  });
});

describe("the folder of the local database", () => {
  it("is taken by one process at a time, and free again after it is given back", async () => {
    const lock = await takeFolder(folder, "bolt://127.0.0.1:7999");
    expect(folderOwner(folder)).toEqual({ pid: process.pid, uri: "bolt://127.0.0.1:7999" });
    await expect(takeFolder(folder, "bolt://127.0.0.1:8000")).rejects.toThrow(
      `is in use by process ${process.pid}, whose database is bolt://127.0.0.1:7999: stop it, or set DATA_DIR`,
    );
    lock.release();
    expect(() => checkFolderIsFree(folder)).not.toThrow();
  });

  it("is free where its owner was killed", async () => {
    write("in-use.json", { pid: await endedProcess(), uri: "bolt://127.0.0.1:7999" });
    expect(folderOwner(folder)).toBeUndefined();
    (await takeFolder(folder, "bolt://127.0.0.1:8000")).release();
  });

  it("is free where the note of its owner was cut off", () => {
    write("in-use.json", '{"pid":');
    expect(folderOwner(folder)).toBeUndefined();
  });

  it("waits for a database whose owner was killed", async () => {
    const database = spawn(process.execPath, ["-e", "setTimeout(() => {}, 800)"]);
    write("in-use.json", { pid: await endedProcess(), uri: "bolt://127.0.0.1:7999", databasePid: database.pid });
    expect(database.exitCode).toBeNull();
    (await takeFolder(folder, "bolt://127.0.0.1:8000")).release();
    expect(isAlive(database.pid ?? 0)).toBe(false);
  });

  it("is taken by one of two that wait for the same database", async () => {
    const database = spawn(process.execPath, ["-e", "setTimeout(() => {}, 500)"]);
    write("in-use.json", { pid: await endedProcess(), uri: "bolt://127.0.0.1:7999", databasePid: database.pid });
    const uris = ["bolt://127.0.0.1:8000", "bolt://127.0.0.1:8001"];
    const [first, second] = await Promise.allSettled(uris.map((uri) => takeFolder(folder, uri)));
    expect([first?.status, second?.status].sort()).toEqual(["fulfilled", "rejected"]);
    const refusal = [first, second].find((outcome) => outcome?.status === "rejected");
    expect(String(refusal?.reason)).toContain(`is in use by process ${process.pid}`);
  });

  it("is not given back by who has lost it", async () => {
    const lock = await takeFolder(folder, "bolt://127.0.0.1:8000");
    const other = { pid: process.pid, uri: "bolt://127.0.0.1:8001" };
    write("in-use.json", other);
    lock.setDatabase(1);
    lock.release();
    expect(folderOwner(folder)).toEqual(other);
  });

  it("is not taken while its owner writes its note", async () => {
    write("in-use.json", "");
    const taken = takeFolder(folder, "bolt://127.0.0.1:8001");
    write("in-use.json", { pid: process.pid, uri: "bolt://127.0.0.1:8000" });
    await expect(taken).rejects.toThrow("whose database is bolt://127.0.0.1:8000");
  });
});

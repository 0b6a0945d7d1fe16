import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../tools/command.mjs";
import { answersBolt } from "../../tools/local-neo4j/bolt.mjs";
import { folderOwner } from "../../tools/local-neo4j/folder-lock.mjs";
import { startNeo4j } from "../../tools/local-neo4j/neo4j.mjs";
import { isAlive } from "../../tools/local-neo4j/process-id.mjs";
import { freePort } from "../../tools/ports.mjs";
import { root } from "../../tools/settings.mjs";
import { cacheFolder, describeWithNeo4j, runCypherShell } from "../support/local-neo4j.js";

const START_MS = 180_000;

describeWithNeo4j("the tests' database", (uri) => {
  it("is of the 5.26 line", async () => {
    const input = "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition;";
    expect(await runCypherShell(uri, { input })).toMatch(/"Neo4j Kernel", "5\.26\.\d+", "community"/);
  }, 30_000);

  it("runs a file through cypher-shell, Vietnamese letters included", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mach-tin-shell-"));
    const file = join(folder, "đọc thử.cypher");
    writeFileSync(file, "RETURN 'Điện Biên' AS name, size('ế') AS letters;\n");
    const printed = await runCypherShell(uri, { file });
    rmSync(folder, { recursive: true });
    expect(printed).toBe('name, letters\n"Điện Biên", 1\n');
  }, 30_000);

  it("lets cypher-shell stop at a statement that fails, with what was wrong", async () => {
    const input = "RETURN 1 AS one;\nRETURN unknown;\nRETURN 3 AS three;\n";
    await expect(runCypherShell(uri, { input })).rejects.toThrow("Variable `unknown` not defined");
  }, 30_000);
});

describeWithNeo4j("a database of our own", () => {
  let home: string;
  beforeAll(() => void (home = mkdtempSync(join(tmpdir(), "mach-tin-own-"))));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it(
    "keeps its data over a stop, holds its port and its folder while it runs, and lets go of both",
    async () => {
      const boltPort = await freePort();
      const options = { home, boltPort, cacheFolder };
      const first = await startNeo4j(options);
      await runCypherShell(first.uri, { input: "CREATE (:Kept {name: 'Sơn La'});" });

      await expect(startNeo4j({ ...options, boltPort: 0 })).rejects.toThrow(
        `${home} is in use by process ${process.pid}`,
      );
      const elsewhere = { ...options, home: join(home, "elsewhere") };
      await expect(startNeo4j(elsewhere)).rejects.toThrow(`Port ${boltPort} of 127.0.0.1 is taken`);

      await first.stop();
      expect(await first.ended).toBe(0);
      expect(await answersBolt(first.uri)).toBe(false);
      expect(folderOwner(home)).toBeUndefined();

      const second = await startNeo4j(options);
      const kept = await runCypherShell(second.uri, { input: "MATCH (kept:Kept) RETURN kept.name;" });
      await second.stop({ force: true });
      expect(kept).toContain("Sơn La");
      expect(isAlive(second.pid)).toBe(false);
    },
    START_MS,
  );

  it(
    "does not outlive a process that was killed",
    async () => {
      const killed = join(home, "killed");
      const tool = JSON.stringify(join(root, "tools", "local-neo4j", "neo4j.mjs"));
      const program = `
        const { startNeo4j } = await import(${tool});
        const options = ${JSON.stringify({ home: killed, boltPort: 0, cacheFolder })};
        const { pid, uri } = await startNeo4j(options);
        console.log(JSON.stringify({ pid, uri }));
        process.kill(process.pid, "SIGKILL");`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
      const { pid, uri } = JSON.parse(stdout) as { pid: number; uri: string };

      const next = await startNeo4j({ home: killed, boltPort: 0, cacheFolder });
      const isOrphanAlive = isAlive(pid);
      await next.stop({ force: true });
      expect(isOrphanAlive).toBe(false);
      expect(await answersBolt(uri)).toBe(false);
      expect(existsSync(join(killed, "in-use.json"))).toBe(false);
    },
    START_MS,
  );
});

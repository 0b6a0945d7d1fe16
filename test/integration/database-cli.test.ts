import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { openScratchGraph } from "../support/scratch-graph.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the command line from its source, with these variables and no others of ours. */
function run(
  args: string[],
  variables: Record<string, string>,
): Promise<{ code: number | null; out: string; err: string }> {
  const env = { PATH: process.env.PATH ?? "", SWC_NODE_PROJECT: "tsconfig.json", ...variables };
  const child = spawn(process.execPath, ["--import", "@swc-node/register/esm-register", "src/cli.ts", ...args], {
    cwd: root,
    env,
  });
  const texts = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (texts.out += chunk));
  child.stderr.on("data", (chunk) => (texts.err += chunk));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...texts })));
}

const lines = (text: string) => text.trimEnd().split("\n");

describeWithNeo4j("the command line", () => {
  it("explains itself and each command", async () => {
    const { code, out } = await run(["--help"], {});
    expect(code).toBe(0);
    for (const name of ["migrate", "seed", "derive", "check"]) expect(out).toContain(`\n  ${name} `);
    await expect(run(["seed", "--help"], {})).resolves.toMatchObject({ code: 0 });
  }, 30_000);

  it("ends with 2 and one line where it is used wrongly", async () => {
    const { code, err } = await run(["bogus"], {});
    expect(code).toBe(2);
    expect(err).toMatch(/unknown command 'bogus'/);
  }, 30_000);

  it("ends with 2 and every fault where the configuration cannot be used", async () => {
    const { code, err } = await run(["check"], { NEO4J_URI: "http://x", DEADLINE_MS: "soon" });
    expect(code).toBe(2);
    expect(
      lines(err)
        .slice(1)
        .map((line) => line.trim().split(":")[0]),
    ).toEqual(["NEO4J_URI", "DEADLINE_MS"]);
  }, 30_000);

  it("ends with 1 and one line that names NEO4J_URI where no database answers there", async () => {
    const { code, err } = await run(["derive"], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(code).toBe(1);
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain("NEO4J_URI");
  }, 30_000);

  it("ends with 1 and one line that names NEO4J_HEAP where a change is too large for the memory of the database", async () => {
    const scratch = await openScratchGraph();
    try {
      const half = "UNWIND range(1, 100000) AS i CREATE (:Code)";
      await scratch.run(half, half);
      const { code, err } = await run(["derive"], { NEO4J_URI: scratch.settings.uri });
      expect({ code, lines: lines(err).length }).toEqual({ code: 1, lines: 1 });
      expect(err).toContain("NEO4J_HEAP");
      expect(await scratch.graph.read("MATCH (n:Code) WHERE n.validFrom IS NOT NULL RETURN count(n)")).toEqual([0]);
    } finally {
      await scratch.close();
    }
  }, 60_000);

  it("asks every question of a seeded database and ends with 0", async () => {
    const { code, out, err } = await run(["check"], { NEO4J_URI: process.env.MACH_TIN_TEST_NEO4J_URI ?? "" });
    expect(err).toBe("");
    expect(out).toMatch(/^\d+ questions asked, 0 found trouble\.\n$/);
    expect(code).toBe(0);
  }, 60_000);
});

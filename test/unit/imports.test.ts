import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** What a file imports: a path from src/ for our own, else the name of the package. */
function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, root), "utf8");
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier = ""]) => specifier);
  return specifiers.map((specifier) =>
    specifier.startsWith(".")
      ? new URL(specifier, new URL(file, root)).pathname.slice(root.pathname.length)
      : specifier,
  );
}

const edges = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

/** Imports that break a rule, as sentences. */
const broken = (rule: (file: string, target: string) => boolean): string[] =>
  edges.filter(({ file, target }) => rule(file, target)).map(({ file, target }) => `${file} imports ${target}`);

const inside =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(folder));
const isOurs = (target: string): boolean => files.includes(target.replace(/\.js$/, ".ts"));

describe("who may import whom", () => {
  it("sees the imports there are", () => {
    expect(edges).toContainEqual({ file: "resolvers/answer.ts", target: "graph/reader.js" });
    expect(edges.length).toBeGreaterThan(100);
  });

  it("errors, the types of the model and text import nothing of ours", () => {
    const alone = (file: string) => file === "errors.ts" || file === "graph/model/types.ts" || inside("text/")(file);
    expect(
      broken((file, target) => alone(file) && isOurs(target) && !(inside("text/")(file) && inside("text/")(target))),
    ).toEqual([]);
  });

  it("the graph imports neither resolvers, schema nor server, and the schema nothing but itself", () => {
    expect(
      broken((file, target) => inside("graph/", "text/")(file) && inside("resolvers/", "schema/", "server/")(target)),
    ).toEqual([]);
    expect(broken((file, target) => inside("schema/")(file) && isOurs(target) && !inside("schema/")(target))).toEqual(
      [],
    );
  });

  it("resolvers know the graph's reader and what is pure of it, never its database", () => {
    expect(broken((file, target) => inside("resolvers/")(file) && inside("graph/database/")(target))).toEqual([]);
    expect(
      broken((file, target) => inside("graph/plan/", "graph/model/")(file) && inside("graph/database/")(target)),
    ).toEqual([]);
  });

  it("libraries stay in their rooms", () => {
    const only = (name: string, ...rooms: string[]) =>
      broken((file, target) => (target === name || target.startsWith(`${name}/`)) && !inside(...rooms)(file));
    expect(only("neo4j-driver", "graph/database/")).toEqual([]);
    expect(only("@apollo/server", "server/")).toEqual([]);
    for (const name of ["express", "@as-integrations/express5", "cors", "helmet"])
      expect(only(name, "server/")).toEqual([]);
    expect(only("graphql", "schema/", "resolvers/", "server/", "logger.ts")).toEqual([]);
    expect(only("type-graphql", "schema/", "resolvers/")).toEqual([]);
  });

  it("the environment is read where the service is put together, and nowhere else", () => {
    const readers = files.filter((file) => readFileSync(new URL(file, root), "utf8").includes("process.env"));
    expect(readers.sort()).toEqual(["cli.ts", "main.ts"]);
  });

  it("the model, the planner and text know no clock, no chance and no network", () => {
    const pure = files.filter(inside("graph/model/", "graph/plan/", "text/"));
    const impure = pure.filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|fetch\(|node:(net|http|fs)/.test(readFileSync(new URL(file, root), "utf8")),
    );
    expect(impure).toEqual([]);
  });
});

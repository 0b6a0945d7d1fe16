import { ConfigError, parseConfig } from "../../src/config.js";

const faultsOf = (variables: Record<string, string>, read?: (path: string) => string) => {
  try {
    parseConfig(variables, read);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};
const faulty = (variables: Record<string, string>) => faultsOf(variables).map(({ variable }) => variable);

describe("the configuration", () => {
  it("has a default for everything, with the database and the service on loopback", () => {
    expect(parseConfig({})).toEqual({
      graph: { uri: "bolt://127.0.0.1:7687", credentials: undefined, database: "neo4j", deadlineMs: 10_000 },
      http: { host: "127.0.0.1", port: 4000, corsOrigins: [] },
      limits: {
        depth: 12,
        aliases: 15,
        tokens: 1000,
        pageSize: 100,
        nodes: 10_000,
        filter: { depth: 8, conditions: 100, values: 1000 },
        bodyBytes: 1_048_576,
      },
      logLevel: "info",
    });
  });

  it("takes a blank variable as absent and leaves unknown ones alone", () => {
    expect(parseConfig({ PORT: " ", NEO4J_URI: "", MACH_TIN_SOMETHING: "x" })).toEqual(parseConfig({}));
  });

  it("names every fault at once, with what is allowed", () => {
    const faults = faultsOf({ PORT: "70000", LOG_LEVEL: "loud", NEO4J_URI: "http://example.org", MAX_PAGE: "1.5" });
    expect(Object.fromEntries(faults.map(({ variable, problem }) => [variable, problem]))).toEqual({
      PORT: "must be a whole number from 0 to 65535",
      LOG_LEVEL: "must be one of trace, debug, info, warn, error, fatal, silent",
      NEO4J_URI: "must be an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org",
      MAX_PAGE: "must be a whole number from 20 to 100",
    });
    expect(new ConfigError(faults).message.split("\n")).toHaveLength(5);
  });

  it("keeps its limits at their exact boundary", () => {
    for (const size of [20, 100]) expect(parseConfig({ MAX_PAGE: `${size}` }).limits.pageSize).toBe(size);
    for (const size of [0, 19, 101]) expect(faulty({ MAX_PAGE: `${size}` })).toEqual(["MAX_PAGE"]);
    expect(faulty({ MAX_DEPTH: "0" })).toEqual(["MAX_DEPTH"]);
  });

  it.each([
    ["MAX_NODES", 1_000_000, "nodes"],
    ["MAX_FILTER_DEPTH", 20, "depth"],
    ["MAX_FILTER_CONDITIONS", 1000, "conditions"],
    ["MAX_FILTER_VALUES", 100_000, "values"],
  ] as const)("takes %s from 1 to %i", (variable, most, name) => {
    for (const value of [1, most]) {
      const { nodes, filter } = parseConfig({ [variable]: `${value}` }).limits;
      expect(Object.entries({ nodes, ...filter }).find(([key]) => key === name)?.[1]).toBe(value);
    }
    for (const value of [0, most + 1]) expect(faulty({ [variable]: `${value}` })).toEqual([variable]);
  });

  it("takes several origins and refuses one with a path", () => {
    expect(parseConfig({ CORS_ORIGINS: "https://a.example, http://localhost:3000" }).http.corsOrigins).toEqual([
      "https://a.example",
      "http://localhost:3000",
    ]);
    expect(faulty({ CORS_ORIGINS: "https://a.example/x" })).toEqual(["CORS_ORIGINS"]);
  });
});

describe("the password of the database", () => {
  it("comes from a file without its final line break", () => {
    const config = parseConfig({ NEO4J_USER: "ann", NEO4J_PASSWORD_FILE: "/secret" }, () => "s3cret\n");
    expect(config.graph.credentials).toEqual({ user: "ann", password: "s3cret" });
  });

  it("goes with the user neo4j where none is named", () => {
    expect(parseConfig({ NEO4J_PASSWORD: "s3cret" }).graph.credentials?.user).toBe("neo4j");
  });

  it("comes from one place only, and never stands in a fault", () => {
    const faults = faultsOf({ NEO4J_PASSWORD: "s3cret", NEO4J_PASSWORD_FILE: "/secret" }, () => "other");
    expect(faults.map(({ variable }) => variable)).toEqual(["NEO4J_PASSWORD"]);
    expect(JSON.stringify(faults)).not.toContain("s3cret");
  });

  it("must be there where a user is, and its file must be readable", () => {
    expect(faulty({ NEO4J_USER: "neo4j" })).toEqual(["NEO4J_PASSWORD"]);
    expect(faulty({ NEO4J_PASSWORD_FILE: "/does/not/exist" })).toEqual(["NEO4J_PASSWORD_FILE"]);
  });

  it("must be a real one in production unless the database is on this machine", () => {
    const production = { NODE_ENV: "production", NEO4J_URI: "bolt://db.example:7687" };
    expect(faulty(production)).toEqual(["NEO4J_PASSWORD"]);
    expect(faulty({ ...production, NEO4J_PASSWORD: "neo4j" })).toEqual(["NEO4J_PASSWORD"]);
    expect(faulty({ ...production, NEO4J_PASSWORD: "s3cret" })).toEqual([]);
    expect(faulty({ NODE_ENV: "production", NEO4J_URI: "bolt://localhost:7687" })).toEqual([]);
    expect(faulty({ NODE_ENV: "production" })).toEqual([]);
  });
});

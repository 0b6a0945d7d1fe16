/** Tiers: `unit` needs nothing; `graph` (cypher, integration, e2e, hostile, oracle) shares throw-away databases: a seeded one, and an empty one for each worker. */
const base = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        swcrc: false,
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: "es2022",
          keepClassNames: true,
        },
        module: { type: "es6" },
      },
    ],
  },
  setupFiles: ["reflect-metadata"],
};

const graphTiers = ["cypher", "integration", "e2e", "hostile", "oracle"];

export default {
  // The database plans a text that it has not met in up to a second, on a busy machine in several.
  testTimeout: 60_000,
  // A test mostly waits for the database, which works with one processor for each.
  maxWorkers: 2,
  projects: [
    { ...base, displayName: "unit", testMatch: ["<rootDir>/test/unit/**/*.test.ts"] },
    {
      ...base,
      displayName: "graph",
      testMatch: graphTiers.map((tier) => `<rootDir>/test/${tier}/**/*.test.ts`),
      globalSetup: "<rootDir>/test/support/start-neo4j.mjs",
      globalTeardown: "<rootDir>/test/support/stop-neo4j.mjs",
    },
  ],
};

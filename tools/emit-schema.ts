import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema } from "../src/resolvers/build-schema.js";
import { printedSchema } from "../src/resolvers/printed-schema.js";

// Run as: npm run schema [-- --check]. Writes schema.graphql, or says whether it is stale.
const file = new URL("../schema.graphql", import.meta.url);
const printed = printedSchema(buildSchema());
if (!process.argv.includes("--check")) {
  writeFileSync(file, printed);
} else if (readFileSync(file, "utf8") !== printed) {
  console.error("schema.graphql is not what the sources give: run npm run schema.");
  process.exitCode = 1;
}

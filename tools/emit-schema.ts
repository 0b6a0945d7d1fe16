import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { buildSchema } from "../src/resolvers/build-schema.js";
import { printedSchema } from "../src/resolvers/printed-schema.js";

writeFileSync(new URL("../schema.graphql", import.meta.url), printedSchema(buildSchema()));

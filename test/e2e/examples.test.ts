import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";

const folder = new URL("../../examples/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => name.replace(".graphql", ""));
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const json = (name: string): unknown => JSON.parse(read(name));

describeWithNeo4j("the examples", (uri) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(uri);
  });
  afterAll(() => service.stop());

  it("are there, each with its answer and a title in Vietnamese and in English", () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    for (const name of names) {
      expect(existsSync(new URL(`${name}.json`, folder))).toBe(true);
      expect(read(`${name}.graphql`)).toMatch(/^# .+[.?]\n# .+[.?]\n/);
    }
  });

  it("are offered in the tabs of the page that a browser opens", async () => {
    const page = await (await fetch(service.url, { headers: { accept: "text/html" } })).text();
    for (const name of names) expect(page).toContain(`?example=${name}"`);
  });

  it.each(names)("%s is answered as written, by one statement", async (name) => {
    const file = `${name}.variables.json`;
    const variables = existsSync(new URL(file, folder)) ? json(file) : {};
    service.statements.length = 0;
    const { status, body } = await service.post(read(`${name}.graphql`), variables as Record<string, unknown>);
    expect(body).toEqual({ data: json(`${name}.json`) });
    expect(status).toBe(200);
    expect(service.statements.length).toBe(1);
  });
});

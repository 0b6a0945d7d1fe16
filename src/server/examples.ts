import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A question of `examples/`, as it is offered to whoever opens the service in a browser. */
export interface Example {
  /** The file's name without its ending, such as `01-cluster-2`. */
  readonly name: string;
  /** The two comments with which it begins. */
  readonly title: { readonly vi: string; readonly en: string };
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The package's own questions; they stand beside both `src` and `dist`. */
export const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));

const ENDING = ".graphql";

/** The questions of a folder in the order of their names, each with its variables, if there are any. Rejects where a file cannot be read. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = (await readdir(folder)).sort();
  const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
  return Promise.all(
    names.map(async (name) => {
      const document = await readFile(join(folder, `${name}${ENDING}`), "utf8");
      const [vi = name, en = name] = document.split("\n").map((line) => line.replace(/^# /, ""));
      const variables = `${name}.variables.json`;
      if (!files.includes(variables)) return { name, title: { vi, en }, document };
      const text = await readFile(join(folder, variables), "utf8");
      return { name, title: { vi, en }, document, variables: JSON.parse(text) as Record<string, unknown> };
    }),
  );
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articleId } from "../../src/graph/identity.js";
import { readSeedFiles } from "../../tools/seeds/read-seed-files.js";
import { ownRuns, runs, text, withText } from "../support/article-text.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const points = [...text];
const seed = readSeedFiles().find((file) => file.name.startsWith("040"))!;
const article = seed.entities.find((entity) => entity.set?.["isStub"] === false)!;
const claims = seed.facts.flatMap((fact) => fact.claims.map((claim) => ({ ...claim, type: fact.type, to: fact.to })));

/** What may stand in a file although the article prints it: its title, and names. */
const FREE = [
  "Cụm thi đua số 2 thực hiện hiệu quả phong trào thi đua “Vì an ninh Tổ quốc”",
  "Sơn La, Lào Cai, Điện Biên, Lai Châu, Yên Bái",
  "Cơ quan CSĐT Công an tỉnh Lai Châu",
  "Đền thờ Bác Hồ - Quảng trường Tây Bắc",
];

function filesOf(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Where a line begins and ends, in code points; the first line is 1. */
function lines(line: number): { from: number; to: number } {
  const all = text.split("\n").map((line) => [...line].length + 1);
  const sum = (count: number) => all.slice(0, count).reduce((total, length) => total + length, 0);
  return { from: sum(line - 1), to: sum(line) - 1 };
}

describe("beside the text of the article, the repository", () => {
  withText("holds no run of six of its words outside title and names", () => {
    const own = ownRuns(FREE);
    expect(own.size).toBeGreaterThan(400);
    const files = ["cypher", "data", "docs", "examples", "src"].flatMap(filesOf);
    const found = files.flatMap((file) =>
      runs(readFileSync(file, "utf8"))
        .filter((run) => own.has(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(found).toEqual([]);
  });

  withText("knows the hash of its NFC text", () => {
    expect(article.set?.["contentHash"]).toBe(createHash("sha256").update(text).digest("hex"));
  });

  withText("knows its teasers by the hash of their folded text", () => {
    const stubs = seed.entities.filter((entity) => entity.onCreate !== undefined).map(({ id }) => id);
    const printed = text.split("\n");
    expect(stubs).toEqual([24, 26, 28].map((line) => articleId({ teaser: printed[line - 1] ?? "" })));
  });

  withText("points each claim into the block that it names", () => {
    const blocks: Record<string, number[]> = {
      TITLE: [1],
      LEAD: [5],
      BODY: [10, 14, 16, 18, 20],
      CAPTION: [8, 12],
      BYLINE: [22],
      TEASER: [24, 26, 28],
      RIGHTS: [30, 31],
    };
    for (const { block, start = -1, end = -1 } of claims) {
      expect(end).toBeGreaterThan(start);
      const around = (blocks[block] ?? [])
        .map((line) => lines(line))
        .filter(({ from, to }) => from <= start && end <= to);
      expect([block, start, around.length]).toEqual([block, start, 1]);
    }
  });

  withText("points at whole words, and at the names of what is mentioned", () => {
    const names = new Map(readSeedFiles().flatMap((file) => file.names.map((row) => [row.of, row.NAME?.[0] ?? ""])));
    for (const { type, to, start = 0, end = 0 } of claims) {
      const span = points.slice(start, end).join("").replaceAll("\u00A0", " ");
      expect(`${points[start - 1] ?? " "}|${points[end] ?? " "}`).not.toMatch(/[\p{L}\p{N}]\||\|[\p{L}\p{N}]/u);
      if (type !== "MENTIONS" && type !== "WRITTEN_BY") continue;
      // A force of the list is printed as the province behind "Công an tỉnh".
      const name = names.get(to) ?? "Cụm thi đua số 2";
      expect([name, span, span.includes(name) || name === `Công an tỉnh ${span}`]).toEqual([name, span, true]);
    }
  });

  withText("points at the first such place of its block", () => {
    const teaser = (at: number) =>
      [24, 26, 28].map((line) => lines(line)).find(({ from, to }) => from <= at && at <= to);
    for (const { block, type, start = 0, end = 0 } of claims.filter((claim) => claim.type === "MENTIONS")) {
      const span = points.slice(start, end).join("");
      const from =
        { TITLE: 0, LEAD: lines(5).from, BODY: lines(10).from, CAPTION: lines(12).from }[block] ??
        teaser(start)?.from ??
        0;
      const before = points.slice(from, start).join("");
      // A force of the list is found behind the province that is named first.
      if (!before.includes("gồm")) expect([type, before.includes(span)]).toEqual([type, false]);
    }
  });
});

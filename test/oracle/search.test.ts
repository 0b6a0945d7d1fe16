import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { check, describeTrouble } from "../../src/graph/check/check.js";
import { derive } from "../../src/graph/derive/derive.js";
import { fold } from "../../src/text/fold.js";
import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type ScratchGraph, LOAD_TIMEOUT_MS, openDerivedGraph } from "../support/scratch-graph.js";
import { addThings, type Findable, operatorTexts, plainThings, signedThings } from "../support/search-graph.js";
import { every } from "./settings.js";

const SEED = 20240318;
const plain = plainThings(900, SEED);
const manySigned = signedThings(500, SEED).filter(({ text }) => !plain.some((each) => fold(each.text) === fold(text)));

let scratch: ScratchGraph;
let service: ServiceUnderTest;
beforeAll(async () => {
  scratch = await openDerivedGraph((graph) => addThings(graph, [...plain, ...manySigned]));
  service = new ServiceUnderTest(scratch.settings.uri);
}, LOAD_TIMEOUT_MS);
afterAll(async () => {
  await service?.close();
  await scratch?.close();
});

interface Row {
  readonly cursor: string;
  readonly score: number;
  readonly matched: string;
  readonly node: { readonly id: string };
}

interface Page {
  readonly edges: readonly Row[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const PAGE = "edges { cursor score matched node { id } } pageInfo { endCursor hasNextPage }";

const AT_ONCE = 5;
const FIRST_TEN = `query ($text: String!) { search(text: $text, first: 10) { ${PAGE} } }`;

/** The first ten that each of the texts finds. */
async function firstTens(texts: readonly string[]): Promise<readonly (readonly Row[])[]> {
  const found: (readonly Row[])[] = [];
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const asked = texts.slice(start, start + AT_ONCE).map((text) => service.data(FIRST_TEN, { text }));
    found.push(...(await Promise.all(asked)).map(({ search }) => (search as Page).edges));
  }
  return found;
}

/** Those of the things that are not among the first so many which their texts, asked for as told, find. */
async function notFound(things: readonly Findable[], ask: (text: string) => string, within: number) {
  const found = await firstTens(things.map(({ text }) => ask(text)));
  return things
    .filter(({ id }, index) => !found[index]?.slice(0, within).some(({ node }) => node.id === id))
    .map(({ text }) => ask(text));
}

describeWithNeo4j("names and titles among 1,400", () => {
  const asked = every(4, plain.filter((_, index) => index % 4 === 0).slice(0, 200));

  it("each stand first where they are typed without accents", async () => {
    expect(await notFound(asked, fold, 1)).toEqual([]);
  }, 300_000);

  it("each stand first where they are typed as they are, with the best score there is", async () => {
    const found = await firstTens(asked.map(({ text }) => text));
    expect(found.map(([best]) => [best?.node.id, best?.matched, best?.score])).toEqual(
      asked.map(({ id, text }) => [id, text, 1]),
    );
  }, 300_000);
});

describeWithNeo4j("names full of signs", () => {
  it("find themselves, also where they have no word", async () => {
    const signed = every(4, manySigned);
    expect(manySigned.length).toBeGreaterThan(490);
    expect(signed.some(({ text }) => !/[\p{L}\p{N}]/u.test(text))).toBe(true);
    expect(await notFound(signed, (text) => text, 1)).toEqual([]);
  }, 300_000);
});

describeWithNeo4j("texts of a query language's syntax", () => {
  it("give no error, and are looked for as text", async () => {
    const texts = every(3, operatorTexts(150, SEED));
    await expect(firstTens(texts)).resolves.toHaveLength(texts.length);
  }, 300_000);
});

describeWithNeo4j("words that share letters or folded forms", () => {
  const named = (id: string, text: string): Findable => ({ label: "Organization", id, text });
  beforeAll(async () => {
    await addThings(scratch.graph, [
      named("x-cong-an", "Công an xóm Ruộng"),
      named("x-cong-an-long", "Trường Trung cấp nghiệp vụ của lực lượng Công an xóm Ruộng và các xóm lân cận"),
      named("x-industry", "Công nghiệp xóm Ruộng"),
      named("x-hero", "Công anh xóm Ruộng"),
      named("x-bare", "Cong an xom Ruong"),
      named("x-marks", "Cống ăn xóm Ruống"),
      named("x-dot", "Hội TP.XRM"),
    ]);
    await derive(scratch.graph);
  });
  const ids = async (text: string): Promise<string[]> => {
    const [found = []] = await firstTens([text]);
    return found.map(({ node }) => node.id).filter((id) => id.startsWith("x-"));
  };

  it("rank what has the words above what has words like them", async () => {
    expect(await ids("cong an xom ruong")).toEqual(["x-bare", "x-cong-an", "x-marks", "x-cong-an-long"]);
    expect(await ids("cong an xom")).not.toContain("x-industry");
  });

  it("rank the same marks above others, and any marks above none of the words", async () => {
    expect(await ids("Công an xóm Ruộng")).toEqual(["x-cong-an", "x-cong-an-long", "x-marks", "x-bare"]);
    expect((await ids("Cống ăn xóm Ruống"))[0]).toBe("x-marks");
  });

  it("are found on either side of a dot, or without it", async () => {
    for (const text of ["TP.XRM", "TP XRM", "tp. xrm", "hội tp.xrm"]) expect(await ids(text)).toEqual(["x-dot"]);
  });
});

describeWithNeo4j("pages of a search, while others come and go", () => {
  const DOCUMENT = `query ($text: String!, $after: String) { search(text: $text, first: 5, after: $after) { ${PAGE} } }`;
  const page = async (text: string, after: string | null): Promise<Page> =>
    (await service.data(DOCUMENT, { text, after })).search as Page;
  const walk = async (text: string, between: (page: number) => Promise<void>): Promise<Row[]> => {
    const rows: Row[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 100; turn++) {
      const { edges, pageInfo } = await page(text, after);
      rows.push(...edges);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
      await between(turn);
    }
    throw new Error("The pages never end.");
  };
  const add = async (texts: readonly string[], name: string) => {
    await addThings(
      scratch.graph,
      texts.map((text, index) => ({ label: "Place", id: `y-${name}-${index}`, text })),
    );
    await derive(scratch.graph);
  };

  it("give what stood there from the start just once, in the same order", async () => {
    const before = await walk("phuong lai", () => Promise.resolve());
    const after = await walk("phuong lai", (turn) =>
      turn < 4
        ? add([`Phường Lai ${turn}`, `Phường Lai thứ ${turn} ở rất xa nơi đây`], `page-${turn}`)
        : Promise.resolve(),
    );
    const ids = after.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith("y-"))).toEqual(before.map(({ node }) => node.id));
    const scores = new Map(before.map(({ node, score }) => [node.id, score]));
    for (const { node, score } of after) if (scores.has(node.id)) expect(score).toBe(scores.get(node.id));
  }, 300_000);

  it("go on among what has some of the words, though something has come that has all of them", async () => {
    const before = await walk("zzz châu", () => Promise.resolve());
    expect(before.length).toBeGreaterThan(10);
    const after = await walk("zzz châu", (turn) => (turn === 0 ? add(["Zzz Châu"], "all") : Promise.resolve()));
    expect(after.map(({ node }) => node.id)).toEqual(before.map(({ node }) => node.id));
  }, 300_000);
});

describeWithNeo4j("what was added by hand", () => {
  it("is sound once it is derived, as far as names go", async () => {
    const trouble = describeTrouble(await check(scratch.graph, cypherFolder("checks")));
    expect(trouble.filter((line) => /^(entities_without_their_name|folded_keys|names_)/.test(line))).toEqual([]);
  });
});

import type { Graph } from "../../src/graph/database/graph.js";

/** Something of the fixture: its label, its id, its properties. */
export interface Thing {
  readonly label: string;
  readonly id: string;
  readonly set: Readonly<Record<string, unknown>>;
}

/** A relationship of the fixture, with one claim for it. */
export interface Fact {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly qualifier?: string;
  readonly set: Readonly<Record<string, unknown>>;
}

const ARTICLES = 45;
const EVENTS = 24;

const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
const numbered = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(2, "0")}`;

/** Every third article has no known time, and four share each minute: ties are the rule. */
const articleTime = (index: number): number => (index % 3 === 0 ? 0 : 28_000_000 + Math.floor(index / 4));

const article = (index: number): Thing => ({
  label: "Article",
  id: numbered("article", index),
  set: {
    title: `Bài ${index % 7}`,
    isStub: articleTime(index) === 0,
    language: "vi",
    sortAt: articleTime(index),
    publishedDay: articleTime(index) === 0 ? 0 : 20230301,
    recordedAt: 1_700_000_000_000 + (index % 5),
  },
});

/** Every fourth event has no year; days repeat. */
const eventDay = (index: number): number => (index % 4 === 0 ? 0 : 20240100 + (index % 6) + 1);

const event = (index: number): Thing => ({
  label: "Event",
  id: numbered("event", index),
  set: {
    title: `Việc ${index}`,
    kind: "MEETING",
    sortDay: eventDay(index),
    earliest: eventDay(index),
    latest: eventDay(index),
    isPart: false,
  },
});

const named = (label: string, id: string, set: Thing["set"]): Thing => ({
  label,
  id,
  set: { validFrom: 0, validTo: 99991231, ...set },
});

const NAMES = ["Ân", "An", "Ấn", "Bình Định", "Bình Dương", "Đà", "Da", "Ý", "Y", "ơ", "Ô", "o"];

/** One organization that every article and event knows, and others that few or none do. */
export const things: readonly Thing[] = [
  ...range(ARTICLES).map(article),
  ...range(EVENTS).map(event),
  named("Organization", "org-hub", { name: "Công an Hub", kind: "OTHER" }),
  ...NAMES.map((name, index) => named("Organization", numbered("org", index), { name, kind: "LOCAL_POLICE" })),
  ...NAMES.map((name, index) => named("Person", numbered("person", index), { name, isByline: index % 2 === 0 })),
  named("Province", "province-hub", { name: "Hub", kinds: ["PROVINCE"], kindFrom: [0], kindTo: [99991231] }),
  named("Movement", "movement-hub", { name: "Vì hòa bình" }),
];

const fact = ([from, type, to]: [from: string, type: string, to: string], rest: Partial<Fact> = {}): Fact => ({
  from,
  type,
  to,
  set: {},
  ...rest,
});

const ROLES = ["HOST", "ORGANIZER", "SPEAKER"];

const part = (from: string, to: string, role: string): Fact =>
  fact([from, "TOOK_PART_IN", to], { qualifier: role, set: { role, earliest: 0, latest: 0 } });

export const facts: readonly Fact[] = [
  ...range(ARTICLES).flatMap((index) => [
    fact([numbered("article", index), "MENTIONS", "org-hub"], { set: { publishedDay: 0 } }),
    fact([numbered("article", index), "MENTIONS", "province-hub"], { set: { publishedDay: 0 } }),
    fact([numbered("article", index), "PUBLISHED_BY", "org-hub"]),
    fact([numbered("article", index), "WRITTEN_BY", numbered("person", index % 2)], {
      set: { position: 1, printedName: "x" },
    }),
    fact([numbered("article", index), "REPORTS", "event-01"], { set: { publishedDay: 0 } }),
  ]),
  ...range(NAMES.length).flatMap((index) => [
    fact(["article-00", "MENTIONS", numbered("org", index)], { set: { publishedDay: 0 } }),
    fact(["article-01", "MENTIONS", numbered("person", index)], { set: { publishedDay: 0 } }),
    fact([numbered("org", index), "ANSWERS_TO", "org-hub"], {
      qualifier: "0",
      set: { validFrom: 0, validTo: 99991231 },
    }),
    fact([numbered("org", index), "SERVES", "province-hub"], {
      qualifier: "0",
      set: { validFrom: 0, validTo: 20200101 },
    }),
    fact([numbered("org", index), "SERVES", "province-hub"], {
      qualifier: "20200102",
      set: { validFrom: 20200102, validTo: 99991231 },
    }),
    fact([numbered("person", index), "HELD_POST", "org-hub"], {
      qualifier: "Đại tá~Giám đốc",
      set: { rank: "Đại tá", title: "Giám đốc", firstStatedOn: 20200101, lastStatedOn: 20200101 },
    }),
    fact([numbered("person", index), "HELD_POST", "org-hub"], {
      qualifier: "Đại tá~",
      set: { rank: "Đại tá", firstStatedOn: 20190101, lastStatedOn: 20200101 },
    }),
    ...ROLES.slice(index % 3).map((role) => part(numbered("org", index), "event-02", role)),
    part(numbered("person", index), "event-02", "SPEAKER"),
  ]),
  ...range(EVENTS).flatMap((index) => [
    fact(["article-02", "REPORTS", numbered("event", index)], { set: { publishedDay: 0 } }),
    fact([numbered("event", index), "HAPPENED_IN", "province-hub"], { set: { earliest: 0, latest: 0 } }),
    fact([numbered("event", index), "PROMOTES", "movement-hub"]),
    ...ROLES.map((role) => part("org-hub", numbered("event", index), role)),
    part("person-00", numbered("event", index), "HOST"),
  ]),
];

/** The key of a fact: its ends, its type, and what tells it from others between them. */
export const keyOf = ({ from, type, to, qualifier }: Fact): string =>
  [from, type, to, ...(qualifier === undefined ? [] : [qualifier])].join("|");

const LOAD = [
  "UNWIND $things AS row MERGE (n:Entity {id: row.id}) SET n:$(row.label) SET n += row.set",
  `UNWIND $facts AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
   MERGE (a)-[r:$(row.type) {key: row.key}]->(b) SET r += row.set
   MERGE (c:Claim {id: 'claim-' + row.key}) SET c.factKey = row.key, c.kind = row.type, c.fromId = row.from, c.toId = row.to,
     c.articleId = 'article-00', c.block = 'CURATED', c.confidence = 1.0, c.origin = 'ASSERTED', c.recordedAt = 0
   WITH c MATCH (article:Article {id: 'article-00'}) MERGE (c)-[:ASSERTED_BY]->(article)`,
];

/** Loads the fixture into an empty, migrated graph; its derived keys are made by `derive` afterwards. */
export async function loadFixture(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    const rows = facts.map((each) => ({ ...each, key: keyOf(each) }));
    for (const text of LOAD) await transaction.run(text, { things, facts: rows });
  });
}

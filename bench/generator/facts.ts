import { claimId } from "../../src/graph/identity.js";
import { fold, marked } from "../../src/text/fold.js";
import { bodyFacts } from "./bodies.js";
import { clusterFacts, namedClusters } from "./clusters.js";
import { eventDays } from "./events.js";
import { dayOf, idOf, linksOf, minuteOf, partsOf, type Layout } from "./layout.js";
import { organizations, people, provinces, type Named } from "./named.js";
import { ALWAYS } from "./reform.js";
import { keyOf, relationships, type Fact, type Row, type Step } from "./step.js";

/** Steps that make all relationships, names and claims; the nodes stand already. */
export function factSteps(layout: Layout): readonly Step[] {
  const each = { size: layout.articles, weight: 1 };
  return [
    relationships("MENTIONS", { ...each, weight: 6 }, (rank) => factsOf(layout, rank).MENTIONS),
    relationships("PUBLISHED_BY", each, (rank) => factsOf(layout, rank).PUBLISHED_BY),
    relationships("WRITTEN_BY", each, (rank) => factsOf(layout, rank).WRITTEN_BY),
    relationships("REPORTS", each, (rank) => factsOf(layout, rank).REPORTS),
    ...eventFacts(layout),
    ...bodyFacts(layout),
    ...clusterFacts(),
    names([
      ...owned("ORGANIZATION", organizations(layout)),
      ...owned("PERSON", people(layout)),
      ...owned("PROVINCE", provinces(layout)),
      ...owned("CLUSTER", namedClusters),
    ]),
    claims(layout),
  ];
}

/** Every tenth article has claims. */
const CLAIMING = 10;

type ArticleFacts = Readonly<Record<"MENTIONS" | "PUBLISHED_BY" | "WRITTEN_BY" | "REPORTS", readonly Fact[]>>;

function factsOf(layout: Layout, rank: number): ArticleFacts {
  const from = idOf.article(rank);
  const links = linksOf(layout, rank);
  const isClaimed = rank % CLAIMING === 0;
  const day = { isClaimed, set: { publishedDay: dayOf(minuteOf(layout, rank)) } };
  return {
    MENTIONS: links.mentions.map((to) => ({ from, to, ...day })),
    PUBLISHED_BY: links.newspaper === "" ? [] : [{ from, to: links.newspaper, isClaimed }],
    WRITTEN_BY: links.bylines.map((to, index) => ({
      from,
      to,
      isClaimed,
      set: { position: index + 1, printedName: to },
    })),
    REPORTS: [...links.events, ...links.figures].map((to) => ({ from, to, ...day })),
  };
}

function eventFacts(layout: Layout): Step[] {
  const of = (weight: number) => ({ size: layout.events, weight });
  const days = (index: number) => {
    const { earliest, latest } = eventDays(index);
    return { earliest, latest };
  };
  return [
    relationships("HAPPENED_IN", of(1), (index) =>
      partsOf(layout, index).provinces.map((to) => ({ from: idOf.event(index), to, set: days(index) })),
    ),
    relationships("TOOK_PART_IN", of(4), (index) =>
      partsOf(layout, index).participants.map(([from, role]) => ({
        from,
        to: idOf.event(index),
        qualifier: role,
        set: { role, ...days(index) },
      })),
    ),
    relationships("SET", { size: layout.figures, weight: 1 }, (index) => [
      { from: idOf.event(index % layout.events), to: idOf.figure(index) },
    ]),
  ];
}

/** What is named, with its kind. */
type Owned = Named & { readonly owner: string };

const owned = (owner: string, all: readonly Named[]): readonly Owned[] => all.map((each) => ({ ...each, owner }));

/** A name node for each name; every fifth thing has an alias too. */
function names(named: readonly Owned[]): Step {
  const row = ({ id, owner, period }: Owned, { text, kind }: { text: string; kind: string }): Row => {
    const set = { key: `${id}|${text}`, text, kind, owner, folded: fold(text), marked: marked(text), ...period };
    return { id, set };
  };
  return {
    name: "Name",
    statement: "UNWIND $rows AS row MATCH (x:Entity {id: row.id}) CREATE (x)-[:KNOWN_AS]->(n:Name) SET n = row.set",
    size: named.length,
    weight: 1,
    rows: (index) => {
      const each = named[index] ?? { id: "", name: "", owner: "", period: ALWAYS };
      const alias = index % 5 === 4 ? [row(each, { text: `${each.name} (tên khác)`, kind: "ALIAS" })] : [];
      return [row(each, { text: each.name, kind: "NAME" }), ...alias];
    },
  };
}

/** Claims for every relationship of every tenth article. */
function claims(layout: Layout): Step {
  return {
    name: "Claim",
    statement: `UNWIND $rows AS row MATCH (a:Entity {id: row.articleId})
      CREATE (c:Claim)-[:ASSERTED_BY]->(a) SET c = row, c.confidence = 1.0`,
    size: Math.floor(layout.articles / CLAIMING),
    weight: 8,
    rows: (index) => {
      const articleId = idOf.article(index * CLAIMING);
      return Object.entries(factsOf(layout, index * CLAIMING)).flatMap(([kind, facts]) =>
        facts.map((fact, place) => claim(articleId, { kind, fact, start: place * 20 })),
      );
    },
  };
}

function claim(articleId: string, { kind, fact, start }: { kind: string; fact: Fact; start: number }): Row {
  const factKey = keyOf(kind, fact);
  return {
    id: claimId({ articleId, block: "BODY", start, factKey }),
    factKey,
    kind,
    fromId: fact.from,
    toId: fact.to,
    articleId,
    block: "BODY",
    start,
    end: start + 10,
    origin: "ASSERTED",
    recordedAt: 1_790_000_000_000,
  };
}

import { NAMES_INDEX, SEARCHED, TITLED } from "../model/search.js";
import type { Bind, Order, ReadScope, Site } from "../model/types.js";
import { keysetOrder } from "./keyset.js";
import { ranked } from "./rank.js";
import { soughtAt } from "./sought.js";

/** So many of each index are looked at, and so many are found in all. */
const MOST_FOUND = 1_000;

/** A query that finds nothing, and a key that nothing has. */
const NO_QUERY = 'folded:"\\""';
const NO_KEY = "\u{10FFFF}";

/** Which kinds a search is among. */
export type Kinds = (site: Site) => readonly string[];

/** The kinds asked for. */
export const askedKinds: Kinds = ({ args }) => args.kinds as readonly string[];

/** All kinds there are. */
export const allKinds: Kinds = () => Object.keys(SEARCHED);

/** Where things found are bound, by what they are ordered, and among which kinds they are. */
interface Search {
  readonly scope: ReadScope;
  readonly order: Order;
  readonly kinds: Kinds;
}

/**
 * Clauses that bind `node` to each of the best things that a text finds, and `edge` to [rank, the name or title found, kind], the best first. Found is what has all of
 * the words; where nothing has, what has any of them.
 */
export function bestFound({ scope, order, kinds }: Search, bind: Bind): string {
  const { node, edge } = scope;
  const sources = [namesOf(node, kinds, bind), ...TITLED.map((titled) => titlesOf(node, { ...titled, kinds }, bind))];
  const all = sources.map(({ index, all }) => `EXISTS { ${call(index, all, 1)} RETURN hit }`);
  return (
    `WITH ${isPastAll(bind)} OR NOT (${all.join(" OR ")}) AS wide ` +
    `CALL (wide) { ${sources.flatMap(hitsOf).join(" UNION ALL ")} } ${ranked(bind)} ` +
    `WITH ${node}, max([rank, found, kind]) AS ${edge} ORDER BY ${keysetOrder(scope, { order, backward: false })} LIMIT ${MOST_FOUND}`
  );
}

/** Whether the page goes on after what has not all of the words: nothing has, or what has came later. */
const isPastAll = (bind: Bind): string =>
  bind((site) => site.page?.after !== undefined && Number(site.page.after[0]) < soughtAt(site).allWords);

/** A full-text index with queries for all and for any of the words, what finds the very text, and clauses that make a row of a hit. */
interface Source {
  readonly index: string;
  readonly all: string;
  readonly any: string;
  readonly same: string;
  readonly row: string;
}

const call = (index: string, query: string, limit: number): string =>
  `CALL db.index.fulltext.queryNodes('${index}', ${query}, {limit: ${limit}}) YIELD node AS hit`;

/** What a source finds; the very text too where the index of words cannot tell it from others, or knows no word in it. */
const hitsOf = ({ index, all, any, same, row }: Source): string[] => [
  `${call(index, `CASE WHEN wide THEN ${any} ELSE ${all} END`, MOST_FOUND)} ${row}`,
  `${same} WITH hit LIMIT ${MOST_FOUND} ${row}`,
];

/** Names, narrowed to the kinds of what bears them. */
function namesOf(node: string, kinds: Kinds, bind: Bind): Source {
  const owners = (site: Site) => kinds(site).filter((kind) => !TITLED.some((titled) => titled.kind === kind));
  const query = (width: "all" | "any") =>
    bind((site) => {
      const words = soughtAt(site)[width];
      return words && owners(site).length > 0 ? `+owner:(${owners(site).join(" ")}) +(${words})` : NO_QUERY;
    });
  return {
    index: NAMES_INDEX,
    all: query("all"),
    any: query("any"),
    same: `MATCH (hit:Name) WHERE hit.folded = ${bind((site) => soughtAt(site).folded || NO_KEY)} AND hit.owner IN ${bind(owners)}`,
    row: `MATCH (hit)<-[:KNOWN_AS]-(${node}:Entity) RETURN ${node}, hit, hit.text AS found, hit.owner AS kind`,
  };
}

/** Titles of one kind, where that is wanted. */
function titlesOf(
  node: string,
  { kind, label, index, kinds }: (typeof TITLED)[number] & { kinds: Kinds },
  bind: Bind,
): Source {
  const wanted = (key: "all" | "any" | "folded", otherwise: string) =>
    bind((site) => (kinds(site).includes(kind) && soughtAt(site)[key]) || otherwise);
  return {
    index,
    all: wanted("all", NO_QUERY),
    any: wanted("any", NO_QUERY),
    same: `MATCH (hit:${label}) WHERE hit.folded = ${wanted("folded", NO_KEY)}`,
    row: `RETURN hit AS ${node}, hit, hit.title AS found, '${kind}' AS kind`,
  };
}

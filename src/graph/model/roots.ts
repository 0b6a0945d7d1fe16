import { fold, marked } from "../../text/fold.js";
import { termConditions, yearOrDay } from "./cluster.js";
import { covers, dayNumber, standsOn } from "./days.js";
import { articleOrders, eventOrders, labelOrder, labelThenId, nameOrders, newestRecorded } from "./orders.js";
import { paths } from "./path.js";
import { dayOf } from "./reads.js";
import { ENTITY_TYPES, relationships } from "./relationship.js";
import { search } from "./search.js";
import type { Args, Bind, Connection, LookUp, Order, Read, ReadScope } from "./types.js";

/** Every type that has an id of its own. */
const nodeTypes = [...ENTITY_TYPES, "Claim"];

const argument = (bind: Bind, name: string): string => bind(({ args }) => args[name]);

/** Ids are unique among all entities: the seek is by their common label. */
const byId = (label: string, at: ReadScope, bind: Bind) => ({
  clauses: `MATCH (${at.node}:Entity {id: ${argument(bind, "id")}})`,
  where: [`${at.node}:${label}`],
});

/** What a match is made with. */
interface Reading {
  readonly at: ReadScope;
  readonly bind: Bind;
}

/** Things that stood on a day by a name that they bore then; on any day where that is null. */
const byName = ({ at, bind }: Reading, label: string, day: string) => ({
  clauses: `MATCH (${at.edge}:Name {folded: ${bind(({ args }) => fold(String(args.name)))}})<-[:KNOWN_AS]-(${at.node}:${label})`,
  where: [covers(at.edge, day), covers(at.node, day)],
});

const exactName = (at: ReadScope, bind: Bind): string =>
  `coalesce(${at.edge}.marked = ${bind(({ args }) => marked(String(args.name)))}, false)`;

const always = (): string => "true";

const oneById = (label: string): LookUp => ({
  kind: "look-up",
  of: [label],
  by: ["id"],
  match: (at, bind) => byId(label, at, bind),
});

const article: LookUp = {
  kind: "look-up",
  of: ["Article"],
  by: ["id", "url"],
  match: (at, bind, way) =>
    way === "url"
      ? { clauses: `MATCH (${at.node}:Article {url: ${argument(bind, "url")}})`, where: [] }
      : byId("Article", at, bind),
};

const organization: LookUp = {
  kind: "look-up",
  of: ["Organization"],
  by: ["id", "name"],
  shared: { name: exactName },
  match: (at, bind, way) =>
    way === "id" ? byId("Organization", at, bind) : byName({ at, bind }, "Organization", dayOf(bind)),
};

/** The day asked for, today where none is. */
const dayOrToday = (bind: Bind): string => bind(({ day }, env) => day ?? env.today);

const codeOf = (args: Args) => args.code as { scheme: string; code: string; on: string };

const province: LookUp = {
  kind: "look-up",
  of: ["Province"],
  by: ["id", "name", "code"],
  shared: { name: exactName, code: always },
  match: (at, bind, way) => {
    if (way === "id") return byId("Province", at, bind);
    if (way === "code") {
      const scheme = bind(({ args }) => codeOf(args).scheme);
      const code = bind(({ args }) => codeOf(args).code);
      const on = bind(({ args }) => dayNumber(codeOf(args).on));
      return {
        clauses: `MATCH (${at.edge}:Code {scheme: ${scheme}, code: ${code}})<-[:HAS_CODE]-(${at.node}:Province)`,
        where: [standsOn(at.edge, on)],
      };
    }
    return byName({ at, bind }, "Province", dayOrToday(bind));
  },
};

/** Conditions on the level and the owner of a cluster; null means any. */
const numbering = ({ node }: ReadScope, bind: Bind): string[] => {
  const level = argument(bind, "level");
  const owner = argument(bind, "owner");
  return [
    `(${level} IS NULL OR ${node}.level = ${level})`,
    `(${owner} IS NULL OR EXISTS { (${node})-[:RUN_BY]->(:Entity {id: ${owner}}) })`,
  ];
};

const cluster: LookUp = {
  kind: "look-up",
  of: ["Cluster"],
  by: ["id", "number"],
  shared: { number: always },
  match: (at, bind, way) =>
    way === "id"
      ? byId("Cluster", at, bind)
      : {
          clauses: `MATCH (${at.node}:Cluster {number: ${argument(bind, "number")}})`,
          where: numbering(at, bind),
        },
};

const listOfAll = (label: string, orders: Readonly<Record<string, Order>>, order: string): Connection => ({
  kind: "connection",
  of: [label],
  match: (at) => ({ clauses: `MATCH (${at.node}:${label})`, where: [] }),
  orders,
  order,
  distinct: false,
  isRoot: true,
  count: () => `(:${label})`,
});

const articles = listOfAll("Article", articleOrders, "PUBLISHED_AT_DESC");
const events = listOfAll("Event", eventOrders, "DATE_DESC");

/** The fields of Query, each a read from nowhere. */
export const roots: Readonly<Record<string, Read>> = {
  node: {
    kind: "look-up",
    of: nodeTypes,
    by: ["id"],
    match: (at, bind) => ({ clauses: `MATCH (${at.node}:Entity|Claim {id: ${argument(bind, "id")}})`, where: [] }),
  },
  nodes: { kind: "by-ids", of: nodeTypes },
  article,
  articles,
  organization,
  organizations: listOfAll("Organization", nameOrders, "NAME_ASC"),
  province,
  provinces: {
    kind: "many",
    of: ["Province"],
    match: (at, bind) => ({
      clauses: `MATCH (${at.node}:Province)`,
      where: [standsOn(at.node, dayOrToday(bind))],
    }),
    orderBy: labelThenId,
    filtered: true,
  },
  person: oneById("Person"),
  people: listOfAll("Person", nameOrders, "NAME_ASC"),
  event: oneById("Event"),
  events,
  figures: listOfAll("Figure", labelOrder, "LABEL"),
  relationships,
  claims: listOfAll("Claim", newestRecorded, "RECORDED_AT_DESC"),
  cluster,
  clusters: {
    kind: "many",
    of: ["Cluster"],
    match: (at, bind) => {
      const asked = yearOrDay(bind);
      const terms = `MATCH (${at.node})<-[:TERM_OF]-(term:ClusterTerm) WHERE ${termConditions("term", asked).join(" AND ")}`;
      return {
        clauses: `MATCH (${at.node}:Cluster)`,
        where: [...numbering(at, bind), `(coalesce(${asked.year}, ${asked.day}) IS NULL OR EXISTS { ${terms} })`],
      };
    },
    orderBy: labelThenId,
  },
  search,
  paths,
  trend: { kind: "trend", of: ["TrendPoint"], lists: { ARTICLES: articles, EVENTS: events } },
  dataset: { kind: "self", of: ["Dataset"], at: "node" },
};

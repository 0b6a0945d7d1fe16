import type { Day, Entity, Fact, FactProperties } from "./graph-data.js";
import type { Random } from "./random.js";
import { successions, TOGETHER } from "./rich-provinces.js";
import { answers } from "./rich-results.js";
import { POST_TITLES, RANKS } from "./rich-texts.js";

/** A day as it stands in the key of a relationship: yyyymmdd, 0 where unknown. */
const dayInKey = (day: Day | undefined): string => day?.replaceAll("-", "") ?? "0";

function qualifier(type: string, set: FactProperties): string {
  if (type === "TOOK_PART_IN" || type === "MEMBER_OF") return `|${set.role}`;
  if (type === "ANSWERS_TO" || type === "SERVES") return `|${dayInKey(set.validFrom)}`;
  if (type === "HELD_POST") return `|${set.rank ?? ""}~${set.title ?? ""}`;
  return "";
}

type Ends = [from: string, type: string, to: string];

/** Relationships as they are made: one for each key, the first that was told. */
class Facts {
  readonly byKey = new Map<string, Fact>();

  add([from, type, to]: Ends, set: FactProperties = {}): void {
    const key = `${from}|${type}|${to}${qualifier(type, set)}`;
    if (!this.byKey.has(key)) this.byKey.set(key, { type, from, to, key, ...set });
  }
}

/** What the makers of relationships share. */
interface Making {
  readonly random: Random;
  readonly facts: Facts;
  ids(type: Entity["type"]): readonly string[];
}

/** All relationships among the entities; `hub` is one that nearly every article or event knows. */
export function richFacts(entities: readonly Entity[], random: Random): readonly Fact[] {
  const ids = (type: Entity["type"]) => entities.filter((each) => each.type === type).map(({ id }) => id);
  const making = { random, facts: new Facts(), ids };
  ids("Article").forEach((id, index) => articleFacts(id, index, making));
  ids("Event").forEach((id, index) => eventFacts(id, index, making));
  organizationFacts(making);
  reformedForces(making);
  provinceFacts(making);
  personFacts(making);
  clusterFacts(making);
  placeFacts(making);
  figureFacts(making);
  return [...making.facts.byKey.values()];
}

function articleFacts(id: string, index: number, { random, facts, ids }: Making): void {
  if (index % 12 === 11) return;
  const mention = (type: Entity["type"], most: number) => random.some(ids(type), most);
  for (const unit of together(index)) facts.add([id, "MENTIONS", unit]);
  if (index % 13 !== 0) for (const hub of ["org-hub", "prv-hub", "per-hub"]) facts.add([id, "MENTIONS", hub]);
  for (const to of [
    ...mention("Organization", 4),
    ...mention("Province", 3),
    ...mention("Place", 2),
    ...mention("Cluster", 2),
  ])
    facts.add([id, "MENTIONS", to]);
  for (const to of mention("Person", 3)) facts.add([id, "MENTIONS", to], random.chance(40) ? statedPost(random) : {});
  for (const to of random.some(["org-14", "org-15", "org-16"], 2)) facts.add([id, "PUBLISHED_BY", to]);
  random.some(ids("Person"), 3).forEach((to, place) => {
    const position = random.chance(20) ? 1 : place + 1;
    facts.add([id, "WRITTEN_BY", to], { position, printedName: `Tác giả ${place}` });
  });
  if (index % 5 !== 0) facts.add([id, "WRITTEN_BY", "per-hub"], { position: 1, printedName: "An" });
  if (index % 9 !== 0) facts.add([id, "REPORTS", "evt-00"]);
  for (const to of [...mention("Event", 3), ...mention("Figure", 2)]) facts.add([id, "REPORTS", to]);
  if (index % 4 === 0)
    mention("Article", 3).forEach((to, place) => to !== id && facts.add([id, "TEASES", to], { position: place + 1 }));
}

/** Every other thing is told of several units. */
const together = (index: number): readonly string[] =>
  index % 2 === 0 ? (TOGETHER[(index / 2) % TOGETHER.length] ?? []) : [];

/** Rank or title of somebody, where no body is named; either may lack. */
function statedPost(random: Random): FactProperties {
  const rank = random.pick([undefined, ...RANKS]);
  const title = random.pick([undefined, ...POST_TITLES]);
  return { ...(rank && { rank }), ...(title && { title }) };
}

const ROLES = ["HOST", "ORGANIZER", "SPEAKER", "SIGNATORY", "ATTENDEE"] as const;

function eventFacts(id: string, index: number, { random, facts, ids }: Making): void {
  if (index % 10 === 9) return;
  const takesPart = (who: string, roles: readonly string[]) => {
    for (const role of roles) facts.add([who, "TOOK_PART_IN", id], { role });
  };
  for (const unit of together(index)) facts.add([id, "HAPPENED_IN", unit]);
  if (index % 7 !== 6) facts.add([id, "HAPPENED_IN", "prv-hub"]);
  for (const to of random.some(ids("Province"), 2)) facts.add([id, "HAPPENED_IN", to]);
  for (const to of random.some(ids("Place"), 2)) facts.add([id, "HELD_AT", to]);
  if (random.chance(50)) for (const to of random.some(ids("ClusterTerm"), 2)) facts.add([id, "HELD_FOR", to]);
  for (const to of random.some(ids("Event").slice(index + 1), index % 4 === 1 ? 2 : 0)) facts.add([id, "PART_OF", to]);
  for (const to of random.some(ids("Movement"), 2)) facts.add([id, "PROMOTES", to]);
  takesPart("org-hub", ["HOST", "SPEAKER", "ATTENDEE"].slice(index % 3));
  for (const who of random.some(ids("Organization"), 3)) takesPart(who, [random.pick(ROLES), random.pick(ROLES)]);
  for (const who of random.some(ids("Person"), 3)) takesPart(who, [random.pick(ROLES), random.pick(ROLES)]);
}

/** Between the second and the third lies a gap, but for one day of it. */
const ERAS: readonly [Day, Day][] = [
  [null, "2019-12-31"],
  ["2020-01-01", "2023-06-30"],
  ["2023-12-31", "2023-12-31"],
  ["2024-01-01", "2025-06-30"],
  ["2025-07-01", null],
];

/** The two forces of units that went into one: one goes on in the new unit, the other ends. */
function reformedForces({ facts }: Making): void {
  const [before, after]: FactProperties[] = [{ validTo: "2025-06-30" }, { validFrom: "2025-07-01" }];
  facts.add(["org-09", "SERVES", "prv-lao-cai"], before);
  facts.add(["org-09", "SERVES", "prv-2025-lao-cai"], after);
  facts.add(["org-09", "ANSWERS_TO", "org-hub"]);
  facts.add(["org-10", "SERVES", "prv-yen-bai"], before);
  facts.add(["org-10", "ANSWERS_TO", "org-hub"], before);
}

/** At most one parent and one province at a time; some change, some end, some have gaps. */
function organizationFacts({ random, facts, ids }: Making): void {
  ids("Organization").forEach((id, index) => {
    if (id === "org-09" || id === "org-10") return;
    for (const [validFrom, validTo] of random.some(ERAS, 5)) {
      const parent = random.chance(60) ? "org-hub" : random.pick(ids("Organization"));
      if (parent !== id) facts.add([id, "ANSWERS_TO", parent], { validFrom, validTo });
    }
    if (index % 6 === 5) return;
    for (const [validFrom, validTo] of random.some(ERAS, 5)) {
      const province = random.chance(50) ? random.pick(["prv-hub", "prv-son-la"]) : random.pick(ids("Province"));
      facts.add([id, "SERVES", province], { validFrom, validTo });
    }
  });
}

function provinceFacts({ facts }: Making): void {
  for (const [from, to, set] of successions) facts.add([from, "SUCCEEDED_BY", to], set);
}

function personFacts({ random, facts, ids }: Making): void {
  ids("Person").forEach((id, index) => {
    if (index % 5 === 4) return;
    for (const to of random.some(ids("Organization"), 2).concat(index % 3 === 0 ? ["org-hub"] : [])) {
      const isDated = random.chance(70);
      const days = isDated
        ? { firstStatedOn: random.pick(["2020-05-01", "2024-03-18"]), lastStatedOn: "2024-03-18" }
        : {};
      facts.add([id, "HELD_POST", to], { ...statedPost(random), ...days });
      if (random.chance(30)) facts.add([id, "HELD_POST", to], statedPost(random));
    }
  });
}

const TERM_OF: Readonly<Record<string, string>> = {
  "term-2-2019": "clu-2",
  "term-2-2024": "clu-2",
  "term-2-2025": "clu-2",
  "term-2-2025-b": "clu-2",
  "term-3-2024": "clu-3",
  "term-3-2024-b": "clu-3",
  "term-3-2026": "clu-3",
  "term-y-2024": "clu-2-youth",
  "term-y-2024-b": "clu-2-youth",
  "term-u-2022": "clu-unnumbered",
  "term-o-2024": "clu-2-other-owner",
  "term-o-2024-late": "clu-2-other-owner",
  "term-o-2025": "clu-2-other-owner",
};

const UNNAMED: ReadonlySet<string> = new Set(["term-2-2019", "term-3-2026", "term-o-2025"]);

/** Members in every term but the unnamed ones, with rival leaders in some; in one of them the two forces of the reform. */
function clusterFacts({ random, facts, ids }: Making): void {
  for (const [term, cluster] of Object.entries(TERM_OF)) {
    facts.add([term, "TERM_OF", cluster]);
    if (UNNAMED.has(term)) continue;
    const year = Number(term.split("-")[2]);
    const join = (organization: string, role: string) => facts.add([organization, "MEMBER_OF", term], { role, year });
    for (const organization of [...random.some(ids("Organization"), 6), "org-hub"]) join(organization, "MEMBER");
    for (const organization of random.some(ids("Organization"), 3)) join(organization, "LEADER");
    for (const organization of random.some(ids("Organization"), 2)) join(organization, "DEPUTY");
  }
  for (const force of ["org-09", "org-10"])
    facts.add([force, "MEMBER_OF", "term-2-2024"], { role: "MEMBER", year: 2024 });
  for (const cluster of ["clu-2", "clu-3", "clu-unnumbered"]) facts.add([cluster, "RUN_BY", "org-hub"]);
  for (const owner of ["org-17", "org-18"]) facts.add(["clu-2-other-owner", "RUN_BY", owner]);
}

function placeFacts({ facts }: Making): void {
  const chain = ["plc-00", "plc-01", "plc-02", "plc-03", "prv-son-la"];
  chain.slice(1).forEach((to, index) => facts.add([chain[index] ?? "", "LOCATED_IN", to]));
  facts.add(["plc-04", "LOCATED_IN", "prv-hub"]);
  facts.add(["plc-04", "LOCATED_IN", "plc-02"]);
  facts.add(["plc-05", "LOCATED_IN", "plc-02"]);
  facts.add(["plc-05", "LOCATED_IN", "plc-03"]);
  facts.add(["plc-07", "LOCATED_IN", "plc-06"]);
}

function figureFacts({ random, facts, ids }: Making): void {
  const setters = ["org-hub", ...ids("Event"), ...ids("ClusterTerm"), ...ids("Organization")];
  const figures = ids("Figure");
  figures.forEach((id, index) => {
    for (const setter of random.some(setters, 3)) facts.add([setter, "SET", id]);
    if (index % 3 !== 0 || answers.flat().includes(id)) return;
    for (const result of random.some(figures, 2)) if (result !== id) facts.add([result, "RESULT_OF", id]);
  });
  for (const [result, target] of answers) facts.add([result, "RESULT_OF", target]);
  for (const event of ["evt-00", "evt-01"])
    for (const figure of figures.slice(0, 12)) facts.add([event, "SET", figure]);
}

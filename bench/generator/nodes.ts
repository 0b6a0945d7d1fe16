import { decimalKey } from "../../src/text/decimal-key.js";
import { fold, marked } from "../../src/text/fold.js";
import { clusters } from "./clusters.js";
import { events } from "./events.js";
import { authors, dayOf, FIXED, idOf, linksOf, minuteOf, NEWSPAPERS, type Layout } from "./layout.js";
import { organizations, people, provinces, type Named } from "./named.js";
import { placeName, textKeys, titleOf } from "./names.js";
import { below, randomOf } from "./random.js";
import { ALWAYS, type Period, predecessorsOf, successorOf } from "./reform.js";
import { entities, type Row, type Step } from "./step.js";

const RECORDED_AT = 1_790_000_000_000;
const LOAD_SIZE = 1_000;

/** How many articles name each thing. */
function articleCounts(layout: Layout): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let rank = 0; rank < layout.articles; rank++) {
    for (const id of linksOf(layout, rank).mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Steps that make all nodes but names and claims. */
export function nodeSteps(layout: Layout): readonly Step[] {
  const counts = articleCounts(layout);
  const named = (label: string, all: readonly Named[], rest: (index: number, period: Period) => Row): Step =>
    entities(label, all.length, (index) => {
      const { id, name, period } = all[index] ?? { id: "", name: "", period: ALWAYS };
      return { id, set: { name, ...textKeys(name), articleCount: counts.get(id) ?? 0, ...rest(index, period) } };
    });
  return [
    articles(layout),
    named("Organization", organizations(layout), (index, period) => ({ kind: kindOf(index), ...period })),
    named("Person", people(layout), (index) => ({ isByline: index < authors(layout) || index === layout.people })),
    named("Province", provinces(layout), unitRow),
    events(layout),
    figures(layout),
    ...clusters(),
  ];
}

const CITIES = [53, 54, 55, 56, 57];
const CITY_FROM = 20260430;

/** Five units are cities; the first became one after the reform. */
function unitRow(index: number, { validFrom, validTo }: Period): Row {
  const becameCity = index === 0;
  const successor = successorOf(index);
  return {
    validFrom,
    validTo,
    kinds: [CITIES.includes(index) ? "MUNICIPALITY" : "PROVINCE", ...(becameCity ? ["MUNICIPALITY"] : [])],
    kindFrom: [validFrom, ...(becameCity ? [CITY_FROM] : [])],
    kindTo: [...(becameCity ? [CITY_FROM - 1] : []), validTo],
    predecessorIds: predecessorsOf(index).map(idOf.province),
    successorIds: successor === undefined ? [] : [idOf.province(successor)],
  };
}

const kindOf = (index: number): string =>
  index === 0 ? "MINISTRY" : index <= NEWSPAPERS ? "NEWSPAPER" : "LOCAL_POLICE";

function articles(layout: Layout): Step {
  const step = entities("Article", layout.articles, (rank) => articleRow(layout, rank));
  const published =
    "SET n.publishedAt = CASE WHEN n.sortAt > 0 THEN datetime({epochSeconds: n.sortAt * 60, timezone: '+07:00'}) END";
  return { ...step, statement: `${step.statement} ${published}` };
}

function articleRow(layout: Layout, rank: number): Row {
  const id = idOf.article(rank);
  const minute = minuteOf(layout, rank);
  const random = randomOf(layout.seed, 6, rank);
  const title = titleOf(random, rank) + (linksOf(layout, rank).hasRareWord ? ` ${FIXED.word}` : "");
  const section = `Mục ${below(random, 12)}`;
  const set = {
    title,
    ...textKeys(title),
    sortAt: minute,
    publishedDay: dayOf(minute),
    url: `https://bao.example/${id}`,
    section,
    sectionFolded: fold(section),
    sectionMarked: marked(section),
    language: "vi",
    isStub: rank >= layout.firstStub,
    recordedAt: RECORDED_AT - Math.floor(rank / LOAD_SIZE) * 86_400_000,
  };
  return { id, set };
}

const UNIT = "%";
const UNIT_KEYS = { unit: UNIT, unitFolded: fold(UNIT), unitMarked: marked(UNIT) };
const FIGURE_KINDS = ["TARGET", "COMMITMENT", "RESULT", "COUNT"];

const figures = (layout: Layout): Step => entities("Figure", layout.figures, (index) => figureRow(layout, index));

function figureRow(layout: Layout, index: number): Row {
  const random = randomOf(layout.seed, 8, index);
  const subject = `Tỷ lệ ${placeName(random)} ${index}`;
  const kind = FIGURE_KINDS[index % FIGURE_KINDS.length];
  const value = `${below(random, 100)}.${below(random, 10)}`;
  const stated = { kind, comparator: "GTE", value, sortValue: decimalKey(value), ...UNIT_KEYS };
  return { id: idOf.figure(index), set: { subject, ...textKeys(subject), ...stated, year: 2020 + (index % 6) } };
}

import { authors, dayOf, FIXED, idOf, linksOf, minuteOf, NEWSPAPERS, PROVINCES, type Layout } from "./layout.js";
import { personName, placeName, textKeys, titleOf } from "./names.js";
import { below, randomOf } from "./random.js";
import { entities, type Row, type Step } from "./step.js";

const RECORDED_AT = 1_790_000_000_000;
const LOAD_SIZE = 1_000;
export const ALWAYS = { validFrom: 0, validTo: 99991231 };

/** Ids and names of what is named, in an order that the graph does not depend on. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** All organizations: the hub, the newspapers, the numbered ones and the fixed ones. */
export function organizations(layout: Layout): readonly Named[] {
  const numbered = Array.from({ length: layout.organizations }, (_, index) => ({
    id: idOf.organization(index),
    name:
      index === 0
        ? "Bộ Công an"
        : `${index <= NEWSPAPERS ? "Báo" : "Công an"} ${placeName(randomOf(layout.seed, 3, index))} ${index}`,
  }));
  const fixed = [FIXED.organization, ...FIXED.bodies].map((id, index) => ({ id, name: `Đội Thạch Anh ${index}` }));
  return [...numbered, ...fixed];
}

/** All people: authors first, and one with a fixed number of articles. */
export function people(layout: Layout): readonly Named[] {
  const numbered = Array.from({ length: layout.people }, (_, index) => ({
    id: idOf.person(index),
    name: personName(randomOf(layout.seed, 4, index)),
  }));
  return [...numbered, { id: FIXED.byline, name: FIXED.bylineName }];
}

/** All provinces; the last is the rare one. */
export const provinces = (layout: Layout): readonly Named[] =>
  Array.from({ length: PROVINCES }, (_, index) => ({
    id: idOf.province(index),
    name:
      idOf.province(index) === FIXED.province
        ? FIXED.provinceName
        : `${placeName(randomOf(layout.seed, 5, index))} ${index}`,
  }));

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
  const named = (label: string, all: readonly Named[], rest: (index: number) => Row): Step =>
    entities(label, all.length, (index) => {
      const { id, name } = all[index] ?? { id: "", name: "" };
      return { id, set: { name, ...textKeys(name), articleCount: counts.get(id) ?? 0, ...rest(index) } };
    });
  return [
    articles(layout),
    named("Organization", organizations(layout), (index) => ({ kind: kindOf(index), ...ALWAYS })),
    named("Person", people(layout), (index) => ({ isByline: index < authors(layout) || index === layout.people })),
    named("Province", provinces(layout), () => ({ ...ALWAYS, ...UNIT })),
    entities("Event", layout.events, (index) => eventRow(layout, index)),
    figures(layout),
  ];
}

const UNIT = { kinds: ["PROVINCE"], kindFrom: [0], kindTo: [99991231], predecessorIds: [], successorIds: [] };

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
  const set = {
    title,
    ...textKeys(title),
    sortAt: minute,
    publishedDay: dayOf(minute),
    url: `https://bao.example/${id}`,
    section: `Mục ${below(random, 12)}`,
    language: "vi",
    isStub: rank >= layout.firstStub,
    recordedAt: RECORDED_AT - Math.floor(rank / LOAD_SIZE) * 86_400_000,
  };
  return { id, set };
}

const EVENT_KINDS = ["MEETING", "ARREST", "TRAINING", "CHARITY", "REVIEW", "RESCUE"];

/** The day of an event; one in ten has none. */
export const eventDay = (index: number): number => (index % 10 === 9 ? 0 : dayOf(29_500_000 - index * 650));

function eventRow(layout: Layout, index: number): Row {
  const day = eventDay(index);
  const title = titleOf(randomOf(layout.seed, 7, index), index);
  const date = { earliest: day, latest: day, sortDay: day, monthDayFrom: 0, monthDayTo: 0 };
  const told = day === 0 ? {} : { edtf: iso(day), precision: "DAY", yearSource: "STATED" };
  const kind = EVENT_KINDS[index % EVENT_KINDS.length];
  return { id: idOf.event(index), set: { title, ...textKeys(title), kind, isPart: false, ...date, ...told } };
}

const iso = (day: number): string => String(day).replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");

const FIGURE_KINDS = ["TARGET", "COMMITMENT", "RESULT", "COUNT"];

function figures(layout: Layout): Step {
  const step = entities("Figure", layout.figures, (index) => figureRow(layout, index));
  return { ...step, statement: `${step.statement} SET n.sortValue = toFloat(n.value)` };
}

function figureRow(layout: Layout, index: number): Row {
  const random = randomOf(layout.seed, 8, index);
  const subject = `Tỷ lệ ${placeName(random)} ${index}`;
  const kind = FIGURE_KINDS[index % FIGURE_KINDS.length];
  const value = `${below(random, 100)}.${below(random, 10)}`;
  return {
    id: idOf.figure(index),
    set: { subject, ...textKeys(subject), kind, comparator: "GTE", value, unit: "%", year: 2020 + (index % 6) },
  };
}

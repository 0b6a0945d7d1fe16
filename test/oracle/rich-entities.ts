import type { Article, Cluster, ClusterTerm, Day, Entity, Figure, Organization, Person, Place } from "./graph-data.js";
import { numbered, range, type Random } from "./random.js";
import { richEvents } from "./rich-events.js";
import { richProvinces } from "./rich-provinces.js";
import { answeredFigures } from "./rich-results.js";
import { ORGANIZATION_NAMES, PERSON_NAMES, SECTIONS, SUBJECTS, TITLES } from "./rich-texts.js";

const ARTICLES = 48;
const FIGURES = 24;

/** Several in one minute, several at one instant under two offsets, some whose day in Viet Nam is not that of UTC. */
const INSTANTS = [
  "2024-03-18T11:06:00+07:00",
  "2024-03-18T11:06:59+07:00",
  "2024-03-18T04:06:30Z",
  "2024-03-18T23:30:00Z",
  "2024-03-19T06:30:00+07:00",
  "2024-03-19T00:00:00+07:00",
  "2024-12-31T17:00:00Z",
  "2024-12-31T16:59:59.250Z",
  "2025-07-01T08:00:00+07:00",
  "2025-06-30T23:59:00+07:00",
  "2026-11-20T20:15:00+09:00",
];

const RECORDED = [1_700_000_000_000, 1_700_000_000_000, 1_700_000_600_123, 1_720_000_000_000, 1_735_664_400_000];

const article =
  (random: Random) =>
  (index: number): Article => {
    const isStub = index % 7 === 3;
    return {
      type: "Article",
      id: index === 5 ? "Art-05" : numbered("art", index),
      title: isStub || index % 11 === 2 ? null : random.pick(TITLES),
      publishedAt: index % 5 === 4 ? null : random.pick(INSTANTS),
      url: index % 4 === 0 ? `https://example.org/bai-${index}` : null,
      language: index % 13 === 0 ? "en" : "vi",
      section: random.pick(SECTIONS),
      isStub,
      rights: random.chance(30) ? "© Báo Núi Rừng" : null,
      sourceRef: random.chance(50) ? `Báo Núi Rừng, trang ${index % 3}` : null,
      contentHash: isStub ? null : `hash-${index}`,
      retrievedAt: random.chance(40) ? 1_699_999_999_000 + (index % 3) * 500 : null,
      recordedAt: random.pick(RECORDED),
    };
  };

const ORGANIZATION_KINDS = ["PROVINCIAL_POLICE", "LOCAL_POLICE", "DEPARTMENT", "OTHER"];

const kindOf = (name: string, random: Random): string => {
  if (name.startsWith("Bộ")) return "MINISTRY";
  if (/^(Báo|Tạp chí)/.test(name)) return "NEWSPAPER";
  return random.pick(ORGANIZATION_KINDS);
};

const LIVES: readonly [readonly [Day, Day], ...(readonly [Day, Day])[]] = [
  [null, null],
  ["2009-09-15", null],
  ["2009-09-15", "2025-06-30"],
  ["2024-01-01", null],
  [null, "2025-06-30"],
  [null, "2023-12-31"],
  ["2025-07-01", null],
];

/** Of those whose life is not drawn: the hub, the force that outlives the reform, the one that ends with its province. */
const TOLD_LIVES: Readonly<Record<number, readonly [Day, Day]>> = {
  0: [null, null],
  9: [null, null],
  10: [null, "2025-06-30"],
};

function lifeOf(index: number, random: Random): Pick<Organization, "validFrom" | "validTo"> {
  const drawn = index > 6 && random.chance(40) ? random.pick(LIVES) : LIVES[0];
  const [validFrom, validTo] = TOLD_LIVES[index] ?? drawn;
  return { validFrom, validTo };
}

const organization =
  (random: Random) =>
  (name: string, index: number): Organization => ({
    type: "Organization",
    id: index === 0 ? "org-hub" : numbered("org", index),
    name,
    kind: kindOf(name, random),
    ...lifeOf(index, random),
  });

const person =
  (random: Random) =>
  (name: string, index: number): Person => ({
    type: "Person",
    id: index === 0 ? "per-hub" : numbered("per", index),
    name,
    isByline: random.chance(50),
  });

const PLACE_KINDS = ["SITE", "WARD", "DISTRICT", "CITY", "COUNTRY"];
const PLACE_NAMES = [
  "Nhà văn hoá",
  "Nhà văn hóa",
  "Phường Đoàn Kết",
  "TP Sơn La",
  "Quảng trường",
  "Quảng trường",
  "Nga",
  "Bản Y",
];

const place = (name: string, index: number): Place => ({
  type: "Place",
  id: numbered("plc", index),
  name,
  kind: PLACE_KINDS[index % PLACE_KINDS.length] ?? "OTHER",
});

const CLUSTERS: readonly [id: string, level: string, number: number | null][] = [
  ["clu-2", "MINISTRY_PROVINCIAL", 2],
  ["clu-2-other-owner", "MINISTRY_PROVINCIAL", 2],
  ["clu-3", "MINISTRY_PROVINCIAL", 3],
  ["clu-2-youth", "YOUTH_UNION", 2],
  ["clu-unnumbered", "MINISTRY_UNITS", null],
  ["clu-without-terms", "GOVERNMENT", 9],
];

/** Two terms of one year, two that start on one day, two that overlap, one of two years, some without members. */
const TERMS: readonly [id: string, year: number, from: string, to: string, completeness: string][] = [
  ["term-2-2019", 2019, "2019-01-01", "2019-12-31", "UNNAMED"],
  ["term-2-2024", 2024, "2024-01-01", "2024-12-31", "COMPLETE"],
  ["term-2-2025", 2025, "2025-01-01", "2025-06-30", "PARTIAL"],
  ["term-2-2025-b", 2025, "2025-07-01", "2025-12-31", "COMPLETE"],
  ["term-3-2024", 2024, "2024-01-01", "2024-12-31", "PARTIAL"],
  ["term-3-2024-b", 2024, "2024-01-01", "2024-06-30", "COMPLETE"],
  ["term-3-2026", 2026, "2026-01-01", "2026-12-31", "UNNAMED"],
  ["term-y-2024", 2024, "2024-01-01", "2024-12-31", "COMPLETE"],
  ["term-y-2024-b", 2024, "2024-01-01", "2024-12-31", "PARTIAL"],
  ["term-u-2022", 2022, "2022-01-01", "2023-12-31", "PARTIAL"],
  ["term-o-2024", 2024, "2024-01-01", "2024-12-31", "PARTIAL"],
  ["term-o-2024-late", 2024, "2024-07-01", "2025-01-31", "PARTIAL"],
  ["term-o-2025", 2025, "2025-01-31", "2025-01-31", "UNNAMED"],
];

const FIGURE_KINDS = ["TARGET", "TARGET", "RESULT", "COMMITMENT", "COUNT"];
const COMPARATORS = ["EQ", "EQ", "GT", "GTE", "LT", "LTE", "NEAR", "APPROX", "FALL", "RISE"];
/** Two that a floating-point number cannot tell apart, two that only their writing tells apart. */
const VALUES = [null, "75", "75.0", "90", "0.1", "0.10", "-5", "150000000", "9007199254740992", "9007199254740993"];
const UNITS = [null, "percent", "percent", "VND", "nhiệm vụ", "Nhiệm Vụ"];

const figure =
  (random: Random) =>
  (index: number): Figure => ({
    type: "Figure",
    id: numbered("fig", index),
    subject: random.pick(SUBJECTS),
    kind: random.pick(FIGURE_KINDS),
    comparator: random.pick(COMPARATORS),
    value: random.pick(VALUES),
    unit: random.pick(UNITS),
    per: random.chance(20) ? "đơn vị" : null,
    year: random.pick([null, 2023, 2024]),
  });

/** All entities of the graph, about 200. */
export function richEntities(random: Random): readonly Entity[] {
  return [
    ...range(ARTICLES).map(article(random)),
    ...richEvents(random),
    ...ORGANIZATION_NAMES.map(organization(random)),
    ...richProvinces,
    ...PERSON_NAMES.map(person(random)),
    ...PLACE_NAMES.map(place),
    ...CLUSTERS.map(([id, level, number]): Cluster => ({ type: "Cluster", id, level, number })),
    ...TERMS.map(([id, year, validFrom, validTo, completeness]): ClusterTerm => {
      return { type: "ClusterTerm", id, year, validFrom, validTo, completeness };
    }),
    ...range(FIGURES).map(figure(random)),
    ...answeredFigures,
    ...["Vì an ninh Tổ quốc", "“Vì hoà bình”", "Nghìn việc tốt"].map((name, index): Entity => {
      return { type: "Movement", id: numbered("mov", index), name };
    }),
  ];
}

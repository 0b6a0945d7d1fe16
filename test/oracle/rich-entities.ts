import type {
  Article,
  Cluster,
  ClusterTerm,
  Day,
  Entity,
  Event,
  Figure,
  Organization,
  Person,
  Place,
  Province,
} from "./graph-data.js";
import { numbered, range, type Random } from "./random.js";
import { answeredFigures } from "./rich-results.js";
import { ORGANIZATION_NAMES, PERSON_NAMES, SECTIONS, SUBJECTS, TITLES } from "./rich-texts.js";

const ARTICLES = 48;
const EVENTS = 30;
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

interface Told {
  readonly edtf: string | null;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: string | null;
}

const dated = (...[edtf, earliest, latest, precision]: [string, Day, Day, string]): Told => ({
  edtf,
  earliest,
  latest,
  precision,
});

const DATES: readonly Told[] = [
  { edtf: null, earliest: null, latest: null, precision: null },
  dated("2024-03-18", "2024-03-18", "2024-03-18", "DAY"),
  dated("2024-03-18/2024-03-20", "2024-03-18", "2024-03-20", "RANGE"),
  dated("2024-03", "2024-03-01", "2024-03-31", "MONTH"),
  dated("2024", "2024-01-01", "2024-12-31", "YEAR"),
  dated("2025-07-01", "2025-07-01", "2025-07-01", "DAY"),
  dated("XXXX-03-18", null, null, "DAY"),
  dated("XXXX-12-30/XXXX-12-31", null, null, "RANGE"),
  dated("2019-11-02", "2019-11-02", "2019-11-02", "DAY"),
];

const EVENT_KINDS = ["MEETING", "CHARITY", "CONFERENCE", "COVENANT_SIGNING", "OTHER"];

const event =
  (random: Random) =>
  (index: number): Event => {
    const date = random.pick(DATES);
    const isDated = date.edtf !== null;
    return {
      type: "Event",
      id: numbered("evt", index),
      title: random.pick(TITLES),
      kind: random.pick(EVENT_KINDS),
      isPart: index % 4 === 1,
      dateText: isDated && random.chance(50) ? "18/3" : null,
      ...date,
      yearSource: !isDated ? null : date.earliest ? random.pick(["STATED", "FROM_PUBLICATION"]) : "UNKNOWN",
      partOfDay: isDated && random.chance(30) ? "MORNING" : null,
    };
  };

const ORGANIZATION_KINDS = ["PROVINCIAL_POLICE", "LOCAL_POLICE", "DEPARTMENT", "OTHER"];

const kindOf = (name: string, random: Random): string => {
  if (name.startsWith("Bộ")) return "MINISTRY";
  if (/^(Báo|Tạp chí)/.test(name)) return "NEWSPAPER";
  return random.pick(ORGANIZATION_KINDS);
};

const organization =
  (random: Random) =>
  (name: string, index: number): Organization => ({
    type: "Organization",
    id: index === 0 ? "org-hub" : numbered("org", index),
    name,
    kind: kindOf(name, random),
    validFrom: random.chance(20) ? "2009-09-15" : null,
    validTo: index > 6 && random.chance(25) ? "2025-06-30" : null,
  });

const person =
  (random: Random) =>
  (name: string, index: number): Person => ({
    type: "Person",
    id: index === 0 ? "per-hub" : numbered("per", index),
    name,
    isByline: random.chance(50),
  });

const until = (day: Day): Pick<Province, "validFrom" | "validTo"> => ({ validFrom: null, validTo: day });
const since = (day: Day): Pick<Province, "validFrom" | "validTo"> => ({ validFrom: day, validTo: null });

const province = (
  ...[id, name, period, kind]: [string, string, Pick<Province, "validFrom" | "validTo">, string?]
): Province => ({
  type: "Province",
  id,
  name,
  region: period.validFrom === null ? "Vùng núi" : null,
  ...period,
  kinds: [{ kind: kind ?? "PROVINCE", from: period.validFrom, to: period.validTo }],
});

/** The units of two periods: two that share a name, one that was renamed, one whose status changed while it stayed. */
const PROVINCES: readonly Province[] = [
  province("prv-hub", "Hà Nội", until(null), "MUNICIPALITY"),
  province("prv-son-la", "Sơn La", until(null)),
  province("prv-lao-cai", "Lào Cai", until("2025-06-30")),
  province("prv-yen-bai", "Yên Bái", until("2025-06-30")),
  province("prv-2025-lao-cai", "Lào Cai", since("2025-07-01")),
  province("prv-hoa-binh", "Hoà Bình", until("2025-06-30")),
  province("prv-phu-tho", "Phú Thọ", until("2025-06-30")),
  province("prv-vinh-phuc", "Vĩnh Phúc", until("2025-06-30")),
  province("prv-2025-phu-tho", "Phú Thọ", since("2025-07-01")),
  province("prv-brvt", "Bà Rịa – Vũng Tàu", until("2025-06-30")),
  province("prv-tt-hue", "Thừa Thiên Huế", until("2024-12-31")),
  province("prv-2025-hue", "Huế", since("2025-01-01"), "MUNICIPALITY"),
  {
    ...province("prv-dong-nai", "Đồng Nai", since("1997-01-01")),
    kinds: [
      { kind: "PROVINCE", from: "1997-01-01", to: "2026-04-29" },
      { kind: "MUNICIPALITY", from: "2026-04-30", to: null },
    ],
  },
  province("prv-lam-dong", "Lâm Đồng", since("2027-01-01")),
];

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

/** Two terms of one year, two that start on one day, one without members. */
const TERMS: readonly [id: string, year: number, from: string, to: string, completeness: string][] = [
  ["term-2-2019", 2019, "2019-01-01", "2019-12-31", "UNNAMED"],
  ["term-2-2024", 2024, "2024-01-01", "2024-12-31", "COMPLETE"],
  ["term-2-2025", 2025, "2025-01-01", "2025-06-30", "PARTIAL"],
  ["term-2-2025-b", 2025, "2025-07-01", "2025-12-31", "COMPLETE"],
  ["term-3-2024", 2024, "2024-01-01", "2024-12-31", "PARTIAL"],
  ["term-3-2026", 2026, "2026-01-01", "2026-12-31", "UNNAMED"],
  ["term-y-2024", 2024, "2024-01-01", "2024-12-31", "COMPLETE"],
  ["term-y-2024-b", 2024, "2024-01-01", "2024-12-31", "PARTIAL"],
  ["term-u-2022", 2022, "2022-01-01", "2023-12-31", "PARTIAL"],
  ["term-o-2024", 2024, "2024-01-01", "2024-12-31", "PARTIAL"],
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
    ...range(EVENTS).map(event(random)),
    ...ORGANIZATION_NAMES.map(organization(random)),
    ...PROVINCES,
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

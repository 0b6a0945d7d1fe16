import { BoundaryDays } from "./boundary-days.js";
import type { Draw } from "./draw.js";
import type { Entity, GraphData } from "./graph-data.js";

const DASHES = ["-", "–", " – ", "- ", "—"];

/** Other ways of writing a text, most of which are the same under folding. */
const REWRITES: readonly ((text: string, draw: Draw) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => bare(text),
  (text, draw) => text.replace(/\s*[-–]\s*/g, draw.pick(DASHES)),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => ` ${text}  `,
  (text) => text.replace(/[“”"]/g, "«").replace(/[’']/g, "`"),
];

const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

const INSTANTS = [
  "2023-11-14T22:13:20Z",
  "2023-11-15T05:23:20.123+07:00",
  "2024-07-03T09:46:40Z",
  "2024-12-31T17:00:00Z",
  "2020-01-01T00:00:00Z",
  "2023-11-14T22:13:21Z",
];

const DECIMALS = [
  "75",
  "75.00",
  "0.1",
  "0",
  "-5",
  "89.999",
  "90",
  "9007199254740992",
  "9007199254740993",
  "100000000000000000000",
];

const YEARS = [2019, 2022, 2023, 2024, 2025, 2026, 2021];

/** What nearly everything knows. */
const HUBS: Readonly<Record<string, string>> = {
  Organization: "org-hub",
  Province: "prv-hub",
  Person: "per-hub",
  Event: "evt-00",
  Node: "org-hub",
};

/** Words to ask with, most of which the graph knows. */
export class Vocabulary {
  private readonly ids: ReadonlyMap<string, readonly string[]>;
  private readonly texts: ReadonlyMap<string, readonly string[]>;
  private readonly urls: readonly string[];
  readonly days: BoundaryDays;

  constructor(data: GraphData) {
    this.days = new BoundaryDays(data);
    const types = new Set(data.entities.map(({ type }) => type));
    const of = (type: string) => data.entities.filter((each) => each.type === type);
    this.ids = new Map<string, readonly string[]>([
      ...[...types].map((type) => [type, of(type).map(({ id }) => id)] as const),
      ["Claim", data.claims.map(({ id }) => id)],
      ["setter", data.facts.flatMap(({ type, from }) => (type === "SET" ? from : []))],
      ["Node", [...data.entities, ...data.claims.slice(0, 40)].map(({ id }) => id)],
    ]);
    const named = (type: string) => {
      const owners = new Set(this.ids.get(type));
      return [...of(type).map(textOf), ...data.names.filter(({ owner }) => owners.has(owner)).map(({ text }) => text)];
    };
    const sections = data.entities.flatMap((each) => (each.type === "Article" ? (each.section ?? []) : []));
    const units = data.entities.flatMap((each) => (each.type === "Figure" ? (each.unit ?? []) : []));
    this.texts = new Map([
      ...[...types].map((type) => [type, named(type).filter((text) => text !== "")] as const),
      ["section", sections],
      ["unit", units],
    ]);
    this.urls = data.entities.flatMap((each) => (each.type === "Article" ? (each.url ?? []) : []));
  }

  /** The id of something of a type; at times of something else, or of nothing. */
  id(draw: Draw, type: string): string {
    if (draw.chance(6)) return draw.pick(["nobody", "", "org-hub ", "ORG-HUB", "5"]);
    const hub = HUBS[type];
    if (hub !== undefined && draw.chance(12)) return hub;
    const ids = this.ids.get(draw.chance(8) ? "Node" : type) ?? this.ids.get("Node") ?? [];
    return draw.pick(ids);
  }

  /** A name, title or other text, or a piece of one. */
  text(draw: Draw, of: string, isWhole: boolean): string {
    if (draw.chance(4)) return draw.pick(["", " ", "-", "%", "không có", "\u0301", "ơ"]);
    const whole = draw.pick(this.texts.get(draw.chance(10) ? "Event" : of) ?? this.texts.get("Event") ?? []);
    return draw.pick(REWRITES)(isWhole ? whole : piece(draw, whole), draw);
  }

  /** The beginning of a text. */
  start(draw: Draw, of: string): string {
    const whole = [...this.text(draw, of, true)];
    return whole.slice(0, draw.int(1, Math.min(12, whole.length + 1))).join("");
  }

  url(draw: Draw): string {
    return draw.chance(85) ? draw.pick(this.urls) : "https://example.org/none";
  }

  instant = (draw: Draw): string => draw.pick(INSTANTS);

  /** Two instants, the earlier one first. */
  instants(draw: Draw): [from: string, to: string] {
    const [one, other] = [this.instant(draw), this.instant(draw)];
    return Date.parse(one) <= Date.parse(other) ? [one, other] : [other, one];
  }

  decimal = (draw: Draw): string => draw.pick(DECIMALS);
  year = (draw: Draw): number => draw.pick(YEARS);
  code = (draw: Draw): string => draw.pick(["15", "10", "01", "1", "14", "VN-02", "99"]);
}

function textOf(entity: Entity): string {
  if ("name" in entity) return entity.name;
  return ("title" in entity ? entity.title : "subject" in entity ? entity.subject : null) ?? "";
}

function piece(draw: Draw, text: string): string {
  const signs = [...text];
  const from = draw.int(0, Math.max(0, signs.length - 1));
  return signs.slice(from, from + draw.int(1, 8)).join("");
}

import type { Figure } from "./graph-data.js";
import { numbered } from "./random.js";

type Told = readonly [comparator: string, value: string | null, unit: string | null];

const PERCENT = "percent";

/** Targets, each with the results recorded as answering it: met, missed, disputed, not to be told. */
const ANSWERED: readonly (readonly [target: Told, ...results: Told[]])[] = [
  [
    ["GT", "75", PERCENT],
    ["EQ", "80.5", PERCENT],
  ],
  [
    ["GT", "75", PERCENT],
    ["EQ", "75", PERCENT],
  ],
  [
    ["EQ", "90", PERCENT],
    ["GTE", "90.0", PERCENT],
  ],
  [
    ["EQ", "90", PERCENT],
    ["EQ", "95", PERCENT],
    ["GT", "90", PERCENT],
  ],
  [
    ["GTE", "100", PERCENT],
    ["EQ", "100", PERCENT],
    ["EQ", "99.99", PERCENT],
  ],
  [
    ["LT", "5", "vụ"],
    ["LTE", "5", "vụ"],
  ],
  [
    ["LT", "5", "vụ"],
    ["LTE", "4.9", "vụ"],
  ],
  [
    ["GT", "75", PERCENT],
    ["EQ", "80", null],
  ],
  [
    ["GT", "75", PERCENT],
    ["NEAR", "80", PERCENT],
  ],
  [
    ["FALL", null, null],
    ["FALL", "3", PERCENT],
  ],
  [
    ["FALL", null, null],
    ["RISE", null, null],
  ],
  // Equal as floating-point numbers, but not as decimals.
  [
    ["GTE", "9007199254740993", "VND"],
    ["EQ", "9007199254740992", "VND"],
  ],
  [
    ["LTE", "0.30000000000000001", PERCENT],
    ["EQ", "0.3", PERCENT],
  ],
];

const figure = (id: string, kind: string, [comparator, value, unit]: Told): Figure => ({
  type: "Figure",
  id,
  subject: kind === "TARGET" ? "tỷ lệ điều tra, khám phá án" : "kết quả",
  kind,
  comparator,
  value,
  unit,
  per: null,
  year: 2024,
});

const target = (index: number): string => numbered("fig-t", index);

/** Targets and their results. */
export const answeredFigures: readonly Figure[] = ANSWERED.flatMap(([aim, ...results], index) => [
  figure(target(index), "TARGET", aim),
  ...results.map((result, place) => figure(`${target(index)}-r${place}`, "RESULT", result)),
]);

/** Which result answers which target. */
export const answers: readonly (readonly [result: string, target: string])[] = ANSWERED.flatMap(
  ([, ...results], index) => results.map((_, place) => [`${target(index)}-r${place}`, target(index)] as const),
);

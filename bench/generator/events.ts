import { OVER_NEW_YEAR, SPANS } from "../../src/graph/model/during.js";
import { dayOf, idOf, type Layout } from "./layout.js";
import { textKeys, titleOf } from "./names.js";
import { randomOf } from "./random.js";
import { entities, type Row, type Step } from "./step.js";

const KINDS = ["MEETING", "ARREST", "TRAINING", "CHARITY", "REVIEW", "RESCUE"];
const NEWEST_MINUTE = 29_500_000;
const MINUTES_APART = 650;
const MINUTES_OF_DAY = 1_440;

/** A day as far as it is told, as an event stores it. */
interface EventDays {
  readonly earliest: number;
  readonly latest: number;
  readonly monthDayFrom: number;
  readonly monthDayTo: number;
  readonly edtf?: string;
  readonly precision?: string;
  readonly yearSource?: string;
}

const UNTOLD: EventDays = { earliest: 0, latest: 0, monthDayFrom: 0, monthDayTo: 0 };

/** The events, each kind of date among them. */
export const events = (layout: Layout): Step => entities("Event", layout.events, (index) => eventRow(layout, index));

/** The days of an event: of ten one has none and one lasts three days; of twenty one is told by its month, one by its year, one without a year. */
export function eventDays(index: number): EventDays {
  const minute = NEWEST_MINUTE - index * MINUTES_APART;
  const day = dayOf(minute);
  const [year, month] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100];
  if (index % 10 === 9) return UNTOLD;
  if (index % 10 === 3) return told("RANGE", [day, dayOf(minute + 2 * MINUTES_OF_DAY)]);
  switch (index % 20) {
    case 6:
      return { ...told("MONTH", monthOf(year, month)), edtf: iso(day).slice(0, 7) };
    case 16:
      return { ...told("YEAR", [year * 10_000 + 101, year * 10_000 + 1231]), edtf: String(year) };
    case 12:
      return withoutYear(index);
    default:
      return told("DAY", [day, day]);
  }
}

function told(precision: string, [earliest, latest]: readonly [number, number]): EventDays {
  const edtf = earliest === latest ? iso(earliest) : `${iso(earliest)}/${iso(latest)}`;
  return { ...UNTOLD, earliest, latest, edtf, precision, yearSource: "STATED" };
}

/** Two of the newest lie in January or may reach into it, all others in March: as many answers to January in a graph of any size. */
function withoutYear(index: number): EventDays {
  const unknown = { ...UNTOLD, precision: "RANGE", yearSource: "UNKNOWN" };
  if (index === 12) return { ...unknown, monthDayFrom: 110, monthDayTo: 112, edtf: "XXXX-01-10/XXXX-01-12" };
  if (index === 32) return { ...unknown, monthDayFrom: 1230, monthDayTo: 102, edtf: "XXXX-12-30/XXXX-01-02" };
  return { ...unknown, monthDayFrom: 319, monthDayTo: 321, edtf: "XXXX-03-19/XXXX-03-21" };
}

function monthOf(year: number, month: number): readonly [number, number] {
  const first = year * 10_000 + month * 100 + 1;
  return [first, first - 1 + new Date(Date.UTC(year, month, 0)).getUTCDate()];
}

/** What `derive` would write of how long something lasts. */
function spanOf({ earliest, latest, monthDayFrom, monthDayTo }: EventDays): number {
  if (monthDayTo < monthDayFrom) return OVER_NEW_YEAR;
  const length = latest - earliest + monthDayTo - monthDayFrom;
  return length === 0 ? 0 : (SPANS.find((span) => length < span) ?? OVER_NEW_YEAR);
}

function eventRow(layout: Layout, index: number): Row {
  const days = eventDays(index);
  const title = titleOf(randomOf(layout.seed, 7, index), index);
  const kind = KINDS[index % KINDS.length];
  const place = { sortDay: days.earliest, span: spanOf(days), isPart: index % 8 === 1 };
  return { id: idOf.event(index), set: { title, ...textKeys(title), kind, ...days, ...place } };
}

const iso = (day: number): string => String(day).replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");

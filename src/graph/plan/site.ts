import { BadUserInput } from "../../errors.js";
import type { Args, Connection, Page, Read, SearchRead, Site } from "../model/types.js";
import { dayNumber } from "../model/days.js";
import { given, numberWithin } from "./arguments.js";
import { ALWAYS } from "./condition.js";
import { facetsShape, filterOfTrend, trendShape } from "./count-site.js";
import { cursorScope, decodeCursor } from "./cursor.js";
import { checkPaths, kindsOf } from "./path-arguments.js";
import { soughtBy } from "./sought.js";
import { type FilterLimits, whereOf } from "./where.js";

const DEFAULT_PAGE = 20;

/** A field that takes arguments: its read (none for a column) and its name as Type.field, which marks its cursors. */
export interface SiteField {
  readonly read: Read | undefined;
  readonly list: string;
}

/** How much one field may ask for. */
export interface SiteLimits {
  /** Rows at once. */
  readonly pageSize: number;
  readonly filter: FilterLimits;
}

/** What the arguments of a field are checked against: limits, and the day of the operation (yyyymmdd), if it has one. */
export interface SiteSettings {
  readonly limits: SiteLimits;
  readonly day?: number | undefined;
}

/** The arguments of one field, checked. Throws BadUserInput naming the argument and what is allowed, LimitExceeded past a limit of filters. */
export function resolveSite({ read, list }: SiteField, args: Args, { limits, day: operationDay }: SiteSettings): Site {
  if (hasFirst(read)) numberWithin(args, "first", [0, limits.pageSize]);
  const page = isPaged(read) ? pageOf({ read, list, args }, limits.pageSize) : undefined;
  if (read?.kind === "search") return { args, page, sought: soughtBy(String(args.text)) };
  if (read?.kind === "paths") checkPaths(args);
  if (read?.kind === "look-up") oneOf(read.by, args);
  if (read?.kind === "by-ids") bounded(args.ids as readonly unknown[], "ids", limits.pageSize);
  const day = given(args, "asOf") ? dayNumber(args.asOf) : operationDay;
  const site = { args, page, ...(day !== undefined && { day }) };
  if (read?.kind === "trend") {
    const { argument, of, range } = filterOfTrend(args);
    return {
      ...site,
      where: whereOf(of, args[argument] ?? {}, { limits: limits.filter, day, argument, beside: [range] }),
    };
  }
  if (!given(args, "where")) return site;
  const standing = operationDay === undefined ? undefined : day;
  const days = { day, standing, isOfDay: read?.kind === "many" };
  return { ...site, where: whereOf(read?.of[0] ?? "", args.where, { limits: limits.filter, ...days }) };
}

/** Plain lists that `first` bounds. */
function hasFirst(read: Read | undefined): boolean {
  if (read?.kind === "many") return read.first !== undefined;
  return read?.kind === "paths" || read?.kind === "facets" || read?.kind === "trend";
}

/** What of a field's arguments may change the text of a statement; facets and trends have shapes of their own. */
export interface Shape {
  /** The order of a connection, the argument by which a thing is looked up, whether a search is among some kinds, or of which types paths are made. */
  readonly way: string;
  readonly backward: boolean;
  /** What its filter asks, see {@link parseCondition}. */
  readonly where: string;
  /** Which relatives of the record a connection is of; none where there is no such kinship. */
  readonly extent: string;
}

/** All of a field's arguments that may change the text of a statement, as text; never a value. */
export function siteShape({ read }: SiteField, site: Site): string {
  if (read?.kind === "facets") return facetsShape(site);
  if (read?.kind === "trend") return trendShape(site);
  const { args, page, where } = site;
  const way = wayOf(read, args);
  const extents = read?.kind === "connection" ? read.relatives?.by : undefined;
  const extent = extents && String(args.extent) in extents ? args.extent : "";
  return JSON.stringify([way ?? "", page?.backward ? 1 : 0, where?.shape ?? ALWAYS.text, extent]);
}

function wayOf(read: Read | undefined, args: Args): string | undefined {
  if (read?.kind === "look-up") return read.by.find((name) => given(args, name));
  if (read?.kind === "search") return given(args, "kinds") ? "kinds" : "";
  if (read?.kind === "paths") return kindsOf(args);
  return isPaged(read) ? orderName(read, args) : "";
}

/** The shape of a field without arguments. */
const NO_SHAPE = JSON.stringify(["", 0, ALWAYS.text, ""]);

/** Reads what {@link siteShape} wrote. */
export function parseShape(text = NO_SHAPE): Shape {
  const [way, backward, where, extent] = JSON.parse(text) as [string, number, string, string];
  return { way, backward: backward === 1, where, extent };
}

/** Reads of which an order gives pages. */
type Paged = Connection | SearchRead;

const isPaged = (read: Read | undefined): read is Paged => read?.kind === "connection" || read?.kind === "search";

const orderName = (read: Paged, args: Args): string => String(args.orderBy ?? read.order);

/** A connection with the arguments that it was asked with. */
interface AskedPage {
  readonly read: Paged;
  readonly list: string;
  readonly args: Args;
}

function pageOf(asked: AskedPage, maxPage: number): Page {
  const { args } = asked;
  const backward = given(args, "last") || given(args, "before");
  if (backward && !given(args, "last")) {
    throw new BadUserInput("before", "`before` goes with `last`: pass how many rows before the cursor are wanted.");
  }
  for (const other of backward ? ["first", "after"] : []) {
    if (!given(args, other)) continue;
    throw new BadUserInput(
      other,
      `\`${other}\` and \`last\` cannot be combined: page with \`first\` and \`after\`, or \`last\` and \`before\`.`,
    );
  }
  const limit = numberWithin(args, backward ? "last" : "first", [0, maxPage]) ?? DEFAULT_PAGE;
  return { limit, backward, after: placeOf(asked, backward ? "before" : "after") };
}

function placeOf({ read, list, args }: AskedPage, argument: string): Page["after"] {
  if (!given(args, argument)) return undefined;
  return decodeCursor(cursorScope(list, read.orders, orderName(read, args)), String(args[argument]), argument);
}

function bounded(list: readonly unknown[], argument: string, max: number): void {
  if (list.length <= max) return;
  throw new BadUserInput(argument, `\`${argument}\` takes at most ${max} values; ${list.length} were given.`, {
    max,
    asked: list.length,
  });
}

function oneOf(names: readonly string[], args: Args): void {
  const used = names.filter((name) => given(args, name));
  if (used.length === 1) return;
  const ways = names.map((name) => `\`${name}\``).join(", ");
  const message =
    names.length === 1 ? `${ways} is needed.` : `Exactly one of ${ways} names the thing; ${used.length} were given.`;
  throw new BadUserInput(used[1] ?? names[0] ?? "", message, { allowed: names });
}

import { BadUserInput, LimitExceeded } from "../../errors.js";
import { dayNumber } from "../model/days.js";
import type { Filter, LinkFilter, ValueFilter } from "../model/filter-types.js";
import { filtersOf } from "../model/model.js";
import { parseIntegers } from "../model/number-filters.js";
import type { Where } from "../model/types.js";
import { all, ALWAYS, any, type Draft, isAlways, leaf, not, quantified, seenAs } from "./condition.js";

/** How much one `where` may ask. */
export interface FilterLimits {
  /** Levels of filters within filters. */
  readonly depth: number;
  /** Conditions in all. */
  readonly conditions: number;
  /** Values of one list. */
  readonly values: number;
}

type Input = Readonly<Record<string, unknown>>;

/** The days that a filter is asked with, each as yyyymmdd. */
export interface FilterDays {
  /** The one at which it looks, unless an input says another. */
  readonly day?: number | undefined;
  /** The one on which the rows of the list must stand, unless `validOn` says another. */
  readonly standing?: number | undefined;
  /** The list is of what stands on its day anyway, so that nothing need be asked of its rows. */
  readonly isOfDay?: boolean;
}

/** What a filter is checked against, and where it stands. */
interface FilterPlace {
  readonly limits: FilterLimits;
  /** The argument by its name. */
  readonly argument?: string;
  /** Conditions that must hold too. */
  readonly beside?: readonly Draft[];
}

/** Where a part of a filter stands: `where.organizations.some`, at which level, at which day it looks, and what its input says of extent. */
interface At {
  readonly path: string;
  readonly depth: number;
  readonly day: number | undefined;
  readonly extent?: unknown;
}

/**
 * The filter of an argument, `where` unless told, of the input `<of>Where`, brought to one form. Throws BadUserInput with the path of the part at
 * fault, LimitExceeded where it asks too much.
 */
export function whereOf(
  of: string,
  where: unknown,
  { limits, day, standing, isOfDay, argument = "where", beside = [] }: FilterDays & FilterPlace,
): Where {
  const reader = new Reader();
  const asked = reader.input(of, where as Input, { path: argument, depth: 1, day });
  const standingOn = isOfDay ? [] : standingRows(of, where as Input, standing);
  const { text, values } = all([asked, ...standingOn, ...beside]);
  for (const limit of Object.keys(LIMITS) as (keyof FilterLimits)[])
    within(limit, { argument, asked: reader.asked[limit], allowed: limits[limit] });
  return { shape: text, values };
}

const QUANTIFIERS = ["some", "none", "every"] as const;

class Reader {
  /** How much was asked until now. */
  readonly asked = { depth: 0, conditions: 0, values: 0 };

  /** All members of an input hold; null is as if absent. */
  input(of: string, input: Input, at: At): Draft {
    this.asked.depth = Math.max(this.asked.depth, at.depth);
    const day = "validOn" in filtersOf(of) && input.validOn ? dayNumber(input.validOn) : at.day;
    const members = given(input).filter(([name]) => name !== "extent");
    const inside = { ...at, day, extent: input.extent };
    return all(members.map(([name, value]) => this.member(of, { name, value }, below(inside, name))));
  }

  private member(of: string, { name, value }: { name: string; value: unknown }, at: At): Draft {
    if (name === "not") return not(this.input(of, value as Input, at));
    if (name === "and" || name === "or") {
      const each = (value as Input[]).map((input, index) =>
        this.input(of, input, { ...at, path: `${at.path}.${index}` }),
      );
      return name === "and" ? all(each) : any(each);
    }
    const filter = filtersOf(of)[name];
    if (!filter) throw new Error(`The graph model has no filter ${of}Where.${name}.`);
    return this.filter(filter, { name, value }, at);
  }

  private filter(filter: Filter, { name, value }: { name: string; value: unknown }, at: At): Draft {
    switch (filter.kind) {
      case "value":
        return this.value(filter, { name, value }, at);
      case "as":
        return this.counted(seenAs(name, this.input(filter.of, value as Input, at)));
      case "link":
        return filter.quantified
          ? this.quantified(filter, { name, value: value as Input }, at)
          : this.counted(quantified("some", linkAt(filter, name, at), this.farEnd(filter, value as Input, at)));
    }
  }

  private value(filter: ValueFilter, { name, value }: { name: string; value: unknown }, at: At): Draft {
    this.lists(value);
    const refuse = (member: string, problem: string): never => {
      const path = member ? `${at.path}.${member}` : at.path;
      throw new BadUserInput(path, `\`${path}\` ${problem}`);
    };
    const parsed = filter.parse(value, refuse, at.day);
    return parsed ? this.counted(leaf("value", name, parsed)) : ALWAYS;
  }

  private quantified(filter: LinkFilter, { name, value }: { name: string; value: Input }, at: At): Draft {
    const drafts = QUANTIFIERS.filter((is) => (value[is] ?? null) !== null).map((is) =>
      this.counted(
        quantified(
          is,
          linkAt(filter, name, at),
          this.farEnd(filter, value[is] as Input, { ...at, path: `${at.path}.${is}` }),
        ),
      ),
    );
    if ((value.count ?? null) === null) return all(drafts);
    this.lists(value.count);
    const count = parseIntegers(value.count);
    return all(count ? [...drafts, this.counted(leaf("count", name, count))] : drafts);
  }

  /** What is asked of the far end itself, or of one of those that it stands for. */
  private farEnd(filter: LinkFilter, input: Input, at: At): Draft {
    const asked = this.input(filter.of, input, at);
    const extent = filter.isWidened && at.extent ? String(at.extent) : "";
    if (!(extent in filtersOf(filter.of)) || isAlways(asked)) return asked;
    return this.counted(quantified("some", { filter: extent, values: [] }, asked));
  }

  private counted(draft: Draft): Draft {
    this.asked.conditions++;
    return draft;
  }

  /** A value may be a list, or an input with lists. */
  private lists(value: unknown): void {
    const lists = Array.isArray(value) ? [value] : Object.values(value as object).filter(Array.isArray);
    this.asked.values = Math.max(this.asked.values, ...lists.map((list) => list.length));
  }
}

/** The members of an input that say something: null is as if absent. */
const given = (input: Input) => Object.entries(input).filter(([, value]) => value !== null && value !== undefined);

/** A link with its day, where it is one of several periods. */
const linkAt = ({ isDated }: LinkFilter, filter: string, { day }: At) => ({
  filter,
  values: isDated ? [day ?? null] : [],
});

/** That the rows of a list stand on a day, where their type has periods, a filter is written, and it does not say so itself. One text, whether there is a day or not. */
function standingRows(of: string, where: Input, day: number | undefined): Draft[] {
  const members = given(where);
  const isAsked = "validOn" in filtersOf(of) && members.length > 0 && !members.some(([name]) => name === "validOn");
  return isAsked ? [leaf("value", "validOn", { form: "", values: [day ?? null] })] : [];
}

const LIMITS = {
  depth: { name: "filterDepth", what: "levels of filters within filters" },
  conditions: { name: "filterConditions", what: "conditions" },
  values: { name: "filterValues", what: "values in one list" },
};

function within(
  limit: keyof FilterLimits,
  { argument, asked, allowed }: { argument: string; asked: number; allowed: number },
): void {
  if (asked <= allowed) return;
  const { name, what } = LIMITS[limit];
  throw new LimitExceeded(`\`${argument}\` has ${asked} ${what}; at most ${allowed} are allowed.`, {
    details: { limit: name, allowed, asked, argument },
  });
}

const below = (at: At, name: string): At => ({ ...at, path: `${at.path}.${name}`, depth: at.depth + 1 });

import { BadUserInput, LimitExceeded } from "../../errors.js";
import type { Filter, LinkFilter, ValueFilter } from "../model/filter-types.js";
import { filtersOf } from "../model/model.js";
import { parseIntegers } from "../model/number-filters.js";
import type { Where } from "../model/types.js";
import { all, ALWAYS, any, type Draft, leaf, not, quantified, seenAs } from "./condition.js";

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

/** Where a part of a filter stands: `where.organizations.some`, and at which level. */
interface At {
  readonly path: string;
  readonly depth: number;
}

/**
 * The filter of the argument `where`, of the input `<of>Where`, brought to one form. Throws BadUserInput with the path of the part at
 * fault, LimitExceeded where it asks too much.
 */
export function whereOf(of: string, where: unknown, limits: FilterLimits): Where {
  const reader = new Reader();
  const { text, values } = reader.input(of, where as Input, { path: "where", depth: 1 });
  for (const limit of Object.keys(LIMITS) as (keyof FilterLimits)[]) within(limit, reader.asked[limit], limits[limit]);
  return { shape: text, values };
}

const QUANTIFIERS = ["some", "none", "every"] as const;

class Reader {
  /** How much was asked until now. */
  readonly asked = { depth: 0, conditions: 0, values: 0 };

  /** All members of an input hold; null is as if absent. */
  input(of: string, input: Input, at: At): Draft {
    this.asked.depth = Math.max(this.asked.depth, at.depth);
    const members = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
    return all(members.map(([name, value]) => this.member(of, { name, value }, below(at, name))));
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
          : this.counted(quantified("some", name, this.input(filter.of, value as Input, at)));
    }
  }

  private value(filter: ValueFilter, { name, value }: { name: string; value: unknown }, at: At): Draft {
    this.lists(value);
    const parsed = filter.parse(value, (member, problem) => {
      const path = member ? `${at.path}.${member}` : at.path;
      throw new BadUserInput(path, `\`${path}\` ${problem}`);
    });
    return parsed ? this.counted(leaf("value", name, parsed)) : ALWAYS;
  }

  private quantified(filter: LinkFilter, { name, value }: { name: string; value: Input }, at: At): Draft {
    const drafts = QUANTIFIERS.filter((is) => (value[is] ?? null) !== null).map((is) =>
      this.counted(
        quantified(is, name, this.input(filter.of, value[is] as Input, { ...at, path: `${at.path}.${is}` })),
      ),
    );
    if ((value.count ?? null) === null) return all(drafts);
    this.lists(value.count);
    const count = parseIntegers(value.count);
    return all(count ? [...drafts, this.counted(leaf("count", name, count))] : drafts);
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

const LIMITS = {
  depth: { name: "filterDepth", what: "levels of filters within filters" },
  conditions: { name: "filterConditions", what: "conditions" },
  values: { name: "filterValues", what: "values in one list" },
};

function within(limit: keyof FilterLimits, asked: number, allowed: number): void {
  if (asked <= allowed) return;
  const { name, what } = LIMITS[limit];
  throw new LimitExceeded(`\`where\` has ${asked} ${what}; at most ${allowed} are allowed.`, {
    details: { limit: name, allowed, asked, argument: "where" },
  });
}

const below = ({ path, depth }: At, name: string): At => ({ path: `${path}.${name}`, depth: depth + 1 });

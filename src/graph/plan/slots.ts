import type { Bind, Env, Site } from "../model/types.js";

/** What a request brings: the checked arguments of every field that takes some, and its surroundings. */
export interface Request {
  readonly sites: readonly Site[];
  readonly env: Env;
}

/** Turns what a read gave back into a part of the answer. */
export type Decode = (stored: unknown, request: Request) => unknown;

/** Where the values of a statement go while its text is written. */
export interface Parameters {
  at(site: number): Bind;
}

/** Names no value: the text that it gives is the structure by which siblings are put in order. */
const structureOnly: Parameters = { at: () => () => "?" };

/** Tells the values of one field's arguments from those of another's: where these texts are equal, so are the values. */
export const bySite: Parameters = { at: (site) => () => `?${site}` };

/** One place in a row: an expression, and where it comes to stand. */
export interface Slot {
  readonly render: (parameters: Parameters) => string;
  index: number;
}

interface Entry extends Slot {
  readonly rank: number;
}

/**
 * The expressions of one row, as a list by position. They are put in an order that depends on nothing but their
 * structure (columns as the model has them, then reads), so that equal questions give equal texts.
 */
export class Slots {
  private readonly entries = new Map<string, Entry>();
  private sorted: readonly Entry[] | undefined;

  /** The slot of that name; asked for twice it is one slot. Lower ranks stand first, equal ones by structure. */
  add(name: string, rank: number, render: Slot["render"]): Slot {
    const known = this.entries.get(name);
    if (known) return known;
    const entry: Entry = { rank, render, index: -1 };
    this.entries.set(name, entry);
    this.sorted = undefined;
    return entry;
  }

  /** The slots in their order. */
  order(): readonly Slot[] {
    this.sorted ??= this.sort();
    return this.sorted;
  }

  /** The row as a Cypher list. */
  render(parameters: Parameters): string {
    return `[${this.order()
      .map((slot) => slot.render(parameters))
      .join(", ")}]`;
  }

  private sort(): readonly Entry[] {
    const ranked = [...this.entries.values()].map((entry) => ({ entry, text: entry.render(structureOnly) }));
    ranked.sort((a, b) => a.entry.rank - b.entry.rank || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    return ranked.map(({ entry }, index) => Object.assign(entry, { index }));
  }
}

/** Sets a key of an answer; an alias `__proto__` is a key like any other. */
export function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

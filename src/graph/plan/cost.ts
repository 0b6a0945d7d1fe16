import { LimitExceeded } from "../../errors.js";
import { readOf } from "../model/model.js";
import { PARTS_OF_PATH } from "../model/path.js";
import type { PathsRead, Site } from "../model/types.js";
import { firstOf, pointsAskedFor } from "./count-site.js";
import { hopsOf } from "./path-arguments.js";
import type { Field, Selection } from "./selection.js";

/** What a list counts for that has no `first`. */
const UNPAGED = 20;

/**
 * The nodes that an operation asks for, at most: a list counts its size times what is asked below each row, or once where that is nothing;
 * what stands side by side is added; facets count their rows, a trend its points; a thing that may be of several types counts as the dearest. Things and values that are no lists count
 * what is below them, a total nothing. `sites` are the resolved arguments, by site.
 */
export function nodesAskedFor(roots: readonly Field[], sites: readonly Site[]): number {
  return new Cost(sites).of({ type: "Query", fields: roots });
}

/** Throws LimitExceeded for the operation as a whole where it asks for more than `allowed` nodes. */
export function refuseTooManyNodes(asked: number, allowed: number): void {
  if (asked <= allowed) return;
  const isExact = Number.isSafeInteger(asked);
  const amount = isExact ? asked : Number.MAX_SAFE_INTEGER;
  throw new LimitExceeded(
    `The operation asks for ${isExact ? "" : "more than "}${amount} nodes, its pages multiplied; at most ${allowed} are allowed: ask for smaller pages.`,
    { details: { limit: "nodes", allowed, ...(isExact ? { asked: amount } : { askedAtLeast: amount }) } },
  );
}

class Cost {
  constructor(private readonly sites: readonly Site[]) {}

  of({ type, fields }: Selection): number {
    return sum(fields.map((field) => this.field(type, field)));
  }

  private field(type: string, field: Field): number {
    const read = readOf(type, field.name);
    const site = this.sites[field.site];
    switch (read?.kind) {
      case "connection":
      case "search":
        return this.page(field, site);
      case "many":
        return times(sizeOf(read.first, site), this.dearest(field));
      case "trend":
        return site ? pointsAskedFor(site) : 0;
      case "by-ids":
        return times((site?.args.ids as readonly unknown[] | undefined)?.length ?? 0, this.dearest(field));
      case "paths":
        return this.paths(field, read, site);
      default:
        return this.dearest(field);
    }
  }

  /** As many nodes and hops as the longest paths have; a path of which neither is read counts once. */
  private paths(field: Field, read: PathsRead, site: Site | undefined): number {
    const { args = {} } = site ?? {};
    const parts = field.of.flatMap(({ fields }) => fields).filter(({ name }) => name in PARTS_OF_PATH);
    const each = parts.map((part) =>
      times(hopsOf(args, read.maxHops) + (PARTS_OF_PATH[part.name] ?? 0), this.dearest(part)),
    );
    return times(sizeOf(read.first, site), sum(each));
  }

  /** `nodes` and `edges` are the same rows, which `pageInfo` reads too. */
  private page(field: Field, site: Site | undefined): number {
    const parts = field.of.flatMap(({ fields }) => fields);
    const counts = sum(parts.filter(({ name }) => name === "facets").map((part) => this.counts(part)));
    if (!parts.some(({ name }) => ["nodes", "edges", "pageInfo"].includes(name))) return counts;
    return times(site?.page?.limit ?? UNPAGED, sum(parts.map((part) => this.dearest(part)))) + counts;
  }

  private counts({ site }: Field): number {
    const asked = this.sites[site];
    return asked ? firstOf(asked) : 0;
  }

  private dearest({ of }: Field): number {
    return Math.max(0, ...of.map((selection) => this.of(selection)));
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const times = (size: number, below: number): number => size * Math.max(1, below);

/** An explicit null is the default. */
const sizeOf = (first: number | undefined, site: Site | undefined): number =>
  first === undefined ? UNPAGED : ((site?.args.first as number | null | undefined) ?? first);

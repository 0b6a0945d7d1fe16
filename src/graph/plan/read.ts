import type {
  Bind,
  ByIds,
  LookUp,
  ManyRead,
  Match,
  OneRead,
  Read,
  ReadScope,
  Scope,
  SelfRead,
} from "../model/types.js";
import { PlannedConnection } from "./connection.js";
import { BadUserInput } from "../../errors.js";
import { compilePaths } from "./paths.js";
import type { Place } from "./record.js";
import { parseCondition } from "./condition.js";
import { matched } from "./matched.js";
import { conjuncts, predicate } from "./predicate.js";
import { boundOnce } from "./source.js";
import { rowsOf, type Rows } from "./rows.js";
import { PlannedSearch } from "./search.js";
import { parseShape } from "./site.js";
import type { Field } from "./selection.js";
import type { Decode, Parameters } from "./slots.js";
import { compileTrend } from "./trend.js";

/** Where a read stands: its arguments, its name as Type.field, and the row it is read from. */
export interface ReadAt {
  readonly site: number;
  readonly list: string;
  readonly from: Place;
}

/** One read of a row: an expression, and decoders for every selection that is made of it. */
export interface CompiledRead {
  decoder(field: Field): Decode;
  render(parameters: Parameters): string;
}

/** The expression and the decoders of a field that the model says how to read. */
export function compileRead(read: Read, at: ReadAt): CompiledRead {
  switch (read.kind) {
    case "self":
      return compileSelf(read, at);
    case "one":
      return compileOne(read, at);
    case "many":
      return compileMany(read, at);
    case "look-up":
      return compileLookUp(read, at);
    case "by-ids":
      return compileByIds(read, at);
    case "connection":
      return new PlannedConnection(read, at);
    case "search":
      return new PlannedSearch(read, at);
    case "paths":
      return compilePaths(read, at);
    case "trend":
      return compileTrend(read, at);
    case "facets":
      throw new Error(`${at.list} stands in no connection.`);
  }
}

/** Variables for the rows of a read, numbered by depth: a subquery's own never meet those around it. */
export function readScope(from: Place): ReadScope {
  const depth = from.depth + 1;
  return { node: `n${depth}`, edge: `r${depth}`, other: `m${depth}`, from: from.scope };
}

/** The place of a read's rows. */
export const placeOf = (from: Place, scope: Scope): Place => ({ scope, depth: from.depth + 1, shapes: from.shapes });

/** Rows with the text that reads them; `wrap` makes the decoder of the whole from that of one row. */
export const compiled = (
  rows: Rows,
  render: CompiledRead["render"],
  wrap: (decode: Decode) => Decode = (decode) => decode,
) => ({
  decoder: (field: Field) => wrap(rows.decoder(field.of)),
  render,
});

/** Decodes a list row by row; a list that is null stays so. */
export const eachRow =
  (decode: Decode): Decode =>
  (list, request) =>
    list === null ? null : (list as readonly unknown[]).map((row) => decode(row, request));

function compileSelf(read: SelfRead, at: ReadAt): CompiledRead {
  const { scope } = at.from;
  const rows = rowsOf(read.of, { ...at.from, scope: { ...scope, node: scope[read.at] } });
  const condition = read.when?.(scope);
  return compiled(rows, (parameters) => {
    const row = rows.render(parameters);
    return condition ? `CASE WHEN ${condition} THEN ${row} END` : row;
  });
}

function compileOne(read: OneRead, at: ReadAt): CompiledRead {
  const scope = readScope(at.from);
  const rows = rowsOf(read.of, placeOf(at.from, scope));
  return compiled(rows, (parameters) => {
    const match = matched(read.match(scope, parameters.at(at.site)));
    const order = read.orderBy ? ` WITH * ORDER BY ${read.orderBy(scope)} LIMIT 1` : "";
    return `head(COLLECT { ${match}${order} RETURN ${rows.render(parameters)} })`;
  });
}

function compileMany(read: ManyRead, at: ReadAt): CompiledRead {
  const scope = readScope(at.from);
  const rows = rowsOf(read.of, placeOf(at.from, read.scope?.(scope) ?? scope));
  const { first } = read;
  const { where } = parseShape(at.from.shapes[at.site]);
  return compiled(
    rows,
    (parameters) => {
      const bind = parameters.at(at.site);
      const match = matched(filtered(read, { scope, bind, where }));
      const kept = read.distinct ? `DISTINCT ${scope.node}` : "*";
      const limit = first === undefined ? "" : ` LIMIT ${bind(({ args }) => args.first ?? first)}`;
      const list = `COLLECT { ${match} WITH ${kept} ORDER BY ${read.orderBy(scope)}${limit} RETURN ${rows.render(parameters)} }`;
      return read.when ? `CASE WHEN ${read.when(at.from.scope, bind)} THEN ${list} END` : list;
    },
    eachRow,
  );
}

/** A list with its filter: it is bounded, so each row is looked at. */
function filtered(read: ManyRead, { scope, bind, where }: { scope: ReadScope; bind: Bind; where: string }): Match {
  const match = read.match(scope, bind);
  const condition = parseCondition(where);
  if (!read.filtered || conjuncts(condition).length === 0) return match;
  const about = { of: read.of[0] ?? "", at: { ...scope, depth: 0 } };
  return { ...match, where: [...match.where, predicate(condition, about, boundOnce(bind))] };
}

function compileByIds(read: ByIds, at: ReadAt): CompiledRead {
  const scope = readScope(at.from);
  const rows = rowsOf(read.of, placeOf(at.from, scope));
  return compiled(
    rows,
    (parameters) => {
      const ids = parameters.at(at.site)(({ args }) => args.ids);
      return `COLLECT { UNWIND ${ids} AS id OPTIONAL MATCH (${scope.node}:Entity|Claim {id: id}) RETURN ${rows.render(parameters)} }`;
    },
    eachRow,
  );
}

/** How many candidates a refusal lists. */
const CANDIDATES = 10;

function compileLookUp(read: LookUp, at: ReadAt): CompiledRead {
  const scope = readScope(at.from);
  const rows = rowsOf(read.of, placeOf(at.from, scope));
  const { way } = parseShape(at.from.shapes[at.site]);
  const match = (bind: Bind): string => matched(read.match(scope, bind, way));
  const exact = read.shared?.[way];
  if (!exact) {
    return compiled(rows, (parameters) => {
      return `head(COLLECT { ${match(parameters.at(at.site))} RETURN ${rows.render(parameters)} })`;
    });
  }
  const { node } = scope;
  return compiled(
    rows,
    (parameters) => {
      const bind = parameters.at(at.site);
      const found = match(bind);
      return (
        `COLLECT { ${found} WITH DISTINCT ${node}, ${exact(scope, bind)} AS exact ORDER BY exact DESC, ${node}.sortKey, ${node}.id ` +
        `LIMIT ${CANDIDATES} RETURN [${node}.id, ${node}.label, exact, ${rows.render(parameters)}] }`
      );
    },
    (decode) => (list, request) => {
      const [only, ...others] = candidates(list as Candidate[]);
      if (only && others.length > 0) throw ambiguous(way, request.sites[at.site]?.args[way], [only, ...others]);
      return only ? decode(only[3], request) : null;
    },
  );
}

type Candidate = readonly [id: string, label: string, exact: boolean, row: unknown];

/** Those that answer exactly, where there are any. */
function candidates(list: readonly Candidate[]): readonly Candidate[] {
  const exact = list.filter((candidate) => candidate[2]);
  return exact.length > 0 ? exact : list;
}

function ambiguous(argument: string, asked: unknown, found: readonly Candidate[]): BadUserInput {
  const named = found.map(([id, label]) => ({ id, label }));
  const list = named.map(({ id, label }) => `${label} (${id})`).join(", ");
  return new BadUserInput(argument, `\`${argument}\` ${JSON.stringify(asked)} names several: ${list}. Ask by \`id\`.`, {
    candidates: named,
  });
}

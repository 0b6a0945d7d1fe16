import { getArgumentValues, getDirectiveValues, GraphQLError, type GraphQLResolveInfo } from "graphql";
import { LimitExceeded } from "../errors.js";
import { dayNumber, vietnamDay } from "../graph/model/days.js";
import type { Site } from "../graph/model/types.js";
import { nodesAskedFor, refuseTooManyNodes } from "../graph/plan/cost.js";
import type { Outcome } from "../graph/plan/plan.js";
import { resolveSite, siteShape, type SiteLimits } from "../graph/plan/site.js";
import { GraphReader, type RunStatement } from "../graph/reader.js";
import { AsOfDirective } from "../schema/as-of.js";
import { refusedOperation } from "./refused-operation.js";
import type { OperationSelection, SiteSource } from "./selection.js";
import { SelectionCache } from "./selection-cache.js";

type Variables = Readonly<Record<string, unknown>>;

/** What one operation may ask for. */
interface AnswerLimits extends SiteLimits {
  /** Nodes in all, as {@link nodesAskedFor} counts them. */
  readonly nodes: number;
}

/** What the answers of a service share. */
interface AnswerSettings {
  readonly reader: GraphReader;
  readonly selections: SelectionCache;
  readonly limits: AnswerLimits;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What every resolver finds in its request's context. */
export interface Context {
  readonly answer: OperationAnswer;
}

/** Makes the context of each request of one service; all of them share what was planned before. */
export function contexts(run: RunStatement, options: Pick<AnswerSettings, "limits" | "now">): () => Context {
  const settings = { ...options, reader: new GraphReader(run), selections: new SelectionCache() };
  return () => ({ answer: new OperationAnswer(settings) });
}

/** The answer to one operation: read as one statement when its first root field is resolved. */
class OperationAnswer {
  private outcomes: Promise<ReadonlyMap<string, Outcome>> | undefined;

  constructor(private readonly settings: AnswerSettings) {}

  /** The value of one root field. Rejects with that root's own error, or with the statement's. */
  async root(info: GraphQLResolveInfo): Promise<unknown> {
    this.outcomes ??= this.read(info).catch(refuseWhole);
    const outcome = (await this.outcomes).get(String(info.path.key));
    if (!outcome) return null;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  private async read(info: GraphQLResolveInfo): Promise<ReadonlyMap<string, Outcome>> {
    const { reader, selections, now } = this.settings;
    const selection = selections.selection(info, info.variableValues);
    const { sites, failures } = this.sites(selection, info.variableValues, operationDay(info));
    const roots = selection.roots.filter(({ key }) => !failures.has(key));
    refuseTooManyNodes(nodesAskedFor(roots, sites), this.settings.limits.nodes);
    const shapes = selection.sites.map((source, index) => siteShape(source, sites[index] ?? REFUSED));
    const env = { today: vietnamDay(now()) };
    const read = await reader.answer(selection, new Set(failures.keys()), { shapes, request: { sites, env } });
    return new Map([...read, ...failures]);
  }

  /** Every field's arguments, coerced and checked; a wrong one fails the root it stands under. */
  private sites(selection: OperationSelection, variables: Variables, day: number | undefined) {
    const failures = new Map<string, Outcome>();
    const sites = selection.sites.map((source) => {
      try {
        const args = getArgumentValues(source.definition, source.node, variables);
        return resolveSite(source, args, { limits: this.settings.limits, day });
      } catch (error) {
        const root = source.path[0] ?? "";
        if (!failures.has(root)) failures.set(root, { error: located(error, source) });
        return REFUSED;
      }
    });
    return { sites, failures };
  }
}

/** The day of `query @asOf(day: …)`, as yyyymmdd. Throws where a variable with a default leaves it null after all. */
export function operationDay({
  operation,
  variableValues,
}: Pick<GraphQLResolveInfo, "operation" | "variableValues">): number | undefined {
  const asked = getDirectiveValues(AsOfDirective, operation, variableValues);
  return asked && dayNumber(asked.day);
}

/** What fails all roots together was no field's: past a limit, the operation is refused. */
function refuseWhole(error: unknown): never {
  throw error instanceof LimitExceeded ? refusedOperation(error) : error;
}

/** Stands where arguments were refused; nothing is read of that root. */
const REFUSED: Site = { args: {}, page: undefined };

/** An error at the field whose argument is wrong, not at its root. */
function located(error: unknown, { node, path }: SiteSource): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { nodes: node, path, originalError });
}

import { planOperation, type Outcome, type Plan } from "./plan/plan.js";
import type { Field } from "./plan/selection.js";
import type { Request } from "./plan/slots.js";

/** Runs one read statement and gives its one row as a list by position. */
export type RunStatement = (text: string, parameters: Record<string, unknown>) => Promise<readonly unknown[]>;

/** The root fields of one operation under one set of switches; its identity is the key of its plans. */
export interface OperationFields {
  readonly roots: readonly Field[];
}

/** How many plans are kept of one operation: a document may not make plans without end. */
const PLANS_OF_OPERATION = 64;

/** The graph as resolvers see it: root fields in, one outcome for each of them out, by one statement. */
export class GraphReader {
  private readonly plans = new WeakMap<OperationFields, Map<string, Plan>>();

  constructor(private readonly run: RunStatement) {}

  /**
   * Reads the root fields but those left out. `shapes` are the shapes of the request's sites, by site.
   * Rejects where the statement fails; a root that fails alone has its error as its outcome.
   */
  async answer(
    fields: OperationFields,
    without: ReadonlySet<string>,
    asked: { readonly shapes: readonly string[]; readonly request: Request },
  ): Promise<ReadonlyMap<string, Outcome>> {
    const roots = fields.roots.filter(({ key }) => !without.has(key));
    if (roots.length === 0) return new Map();
    const plan = this.plan(fields, roots, asked.shapes);
    const row = await this.run(plan.text, plan.parameters(asked.request));
    return plan.decode(row, asked.request);
  }

  private plan(fields: OperationFields, roots: readonly Field[], shapes: readonly string[]): Plan {
    const plans = this.plans.get(fields) ?? new Map<string, Plan>();
    this.plans.set(fields, plans);
    const key = JSON.stringify([roots.map((root) => root.key), shapes]);
    const known = plans.get(key);
    if (known) return known;
    if (plans.size >= PLANS_OF_OPERATION) plans.clear();
    const plan = planOperation(roots, shapes);
    plans.set(key, plan);
    return plan;
  }
}

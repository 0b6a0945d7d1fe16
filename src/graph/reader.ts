import { LimitExceeded } from "../errors.js";
import { planOperation, type Outcome, type Plan } from "./plan/plan.js";
import type { Field } from "./plan/selection.js";
import type { Request } from "./plan/slots.js";

/** Runs one read statement and gives its one row as a list by position. */
export type RunStatement = (text: string, parameters: Record<string, unknown>) => Promise<readonly unknown[]>;

/** The root fields of one operation under one set of switches; its identity is the key of its plans. */
export interface OperationFields {
  readonly roots: readonly Field[];
}

/** The longest statement that is sent: the database takes seconds to plan tens of thousands of characters, and cannot be stopped. */
const LONGEST_STATEMENT = 30_000;

/** How much text the plans that are kept may have in all: documents may not make plans without end. */
const KEPT_CHARACTERS = 4_000_000;

/** The graph as resolvers see it: root fields in, one outcome for each of them out, by one statement. */
export class GraphReader {
  private plans = new WeakMap<OperationFields, Map<string, Plan>>();
  private keptCharacters = 0;

  constructor(private readonly run: RunStatement) {}

  /**
   * Reads the root fields but those left out. `shapes` are the shapes of the request's sites, by site.
   * Rejects where the statement fails, or with LimitExceeded where it would be too long; a root that fails alone has its error as its outcome.
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
    const key = JSON.stringify([roots.map((root) => root.key), shapes]);
    const known = this.plans.get(fields)?.get(key);
    if (known) return known;
    const plan = planOperation(roots, shapes);
    refuseTooLong(plan.text.length);
    this.keep(fields, key, plan);
    return plan;
  }

  private keep(fields: OperationFields, key: string, plan: Plan): void {
    this.keptCharacters += plan.text.length;
    if (this.keptCharacters > KEPT_CHARACTERS) {
      this.plans = new WeakMap();
      this.keptCharacters = plan.text.length;
    }
    const plans = this.plans.get(fields) ?? new Map<string, Plan>();
    this.plans.set(fields, plans.set(key, plan));
  }
}

function refuseTooLong(asked: number): void {
  if (asked <= LONGEST_STATEMENT) return;
  throw new LimitExceeded(
    `The operation would be a statement of ${asked} characters; at most ${LONGEST_STATEMENT} are allowed: ask for less at once.`,
    { details: { limit: "statement", allowed: LONGEST_STATEMENT, asked } },
  );
}

import type { OperationDefinitionNode } from "graphql";
import { switchVariables } from "./collect-fields.js";
import { type OperationSelection, type OperationSource, selectionOf } from "./selection.js";

interface CachedOperation {
  readonly switches: readonly string[];
  readonly selections: Map<string, OperationSelection>;
}

/** How many selections are kept of one operation: ten switches would make a thousand. */
const SELECTIONS_OF_OPERATION = 32;

/** The selections of operations. An operation's last as long as its parsed document. */
export class SelectionCache {
  private readonly operations = new WeakMap<OperationDefinitionNode, CachedOperation>();

  /** The selection of an operation with these values of variables. */
  selection(source: OperationSource, variables: Readonly<Record<string, unknown>>): OperationSelection {
    const { switches, selections } = this.operation(source);
    const key = switches.map((name) => (variables[name] === true ? "1" : "0")).join("");
    const known = selections.get(key);
    if (known) return known;
    if (selections.size >= SELECTIONS_OF_OPERATION) selections.clear();
    const selection = selectionOf(source, variables);
    selections.set(key, selection);
    return selection;
  }

  private operation({ operation, fragments }: OperationSource): CachedOperation {
    const known = this.operations.get(operation);
    if (known) return known;
    const added = { switches: switchVariables(operation, fragments), selections: new Map() };
    this.operations.set(operation, added);
    return added;
  }
}

import type { Draw } from "./draw.js";

/** How many sets of values are made for the variables of one document. */
export const SETS = 5;

interface Variable {
  readonly name: string;
  readonly type: string;
  /** As text, where the document gives a default. */
  readonly byDefault: string | undefined;
  /** One for each set; undefined where it is left out. */
  readonly values: readonly unknown[];
}

/** The variables of one document in the making. */
export class Variables {
  private readonly made: Variable[] = [];

  constructor(private readonly draw: Draw) {}

  /** A variable of the type (as GraphQL writes it) whose values are drawn anew for each set; its text, such as `$v2`. */
  add(type: string, value: () => unknown, write?: (value: unknown) => string): string {
    const isNullable = !type.endsWith("!");
    const name = `v${this.made.length + 1}`;
    const byDefault = write && isNullable && this.draw.chance(15) ? write(value()) : undefined;
    const one = () => (isNullable && this.draw.chance(6) ? (this.draw.chance(50) ? null : undefined) : value());
    this.made.push({ name, type, byDefault, values: Array.from({ length: SETS }, one) });
    return `$${name}`;
  }

  /** A variable for a place that takes no null: left out at times where the document gives a default. */
  required(type: string, value: () => string): string {
    const name = `v${this.made.length + 1}`;
    const byDefault = this.draw.chance(40) ? JSON.stringify(value()) : undefined;
    const one = () => (byDefault !== undefined && this.draw.chance(30) ? undefined : value());
    const declared = byDefault !== undefined && this.draw.chance(50) ? type : `${type}!`;
    this.made.push({ name, type: declared, byDefault, values: Array.from({ length: SETS }, one) });
    return `$${name}`;
  }

  /** A variable for a cursor, which is found in answers. */
  cursor(): string {
    const name = `v${this.made.length + 1}`;
    this.made.push({ name, type: "String", byDefault: undefined, values: [] });
    return name;
  }

  /** Their declarations, with brackets; empty where there are none. */
  declared(): string {
    if (this.made.length === 0) return "";
    const each = this.made.map(({ name, type, byDefault }) => `$${name}: ${type}${byDefault ? ` = ${byDefault}` : ""}`);
    return `(${each.join(", ")})`;
  }

  /** The values of all of them, several times over; once where there are none. */
  sets(): Record<string, unknown>[] {
    return Array.from({ length: this.made.length > 0 ? SETS : 1 }, (_, index) =>
      Object.fromEntries(
        this.made.map(({ name, values }) => [name, values[index]]).filter(([, value]) => value !== undefined),
      ),
    );
  }
}

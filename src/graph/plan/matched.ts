import type { Match } from "../model/types.js";

/** Clauses with what must hold, as text. */
export const matched = ({ clauses, where }: Match): string =>
  where.length > 0 ? `${clauses} WHERE ${where.join(" AND ")}` : clauses;

import { put, type Request } from "./slots.js";
import type { Field, Selection } from "./selection.js";

/** Writes a part of the answer from what it is made of. */
export type DecodePart<Source> = (source: Source, request: Request) => unknown;

/** An object of the answer, each field by its own decoder. */
export function decodeObject<Source>(
  selection: Selection | undefined,
  compile: (field: Field) => DecodePart<Source>,
): DecodePart<Source> {
  const fields = (selection?.fields ?? []).map((field) => ({ key: field.key, decode: compile(field) }));
  return (source, request) => {
    const answer: Record<string, unknown> = {};
    for (const { key, decode } of fields) put(answer, key, decode(source, request));
    return answer;
  };
}

/** An object of the answer whose fields are the properties of what it is made of. */
export const decodeProperties = <Source extends object>(selection: Selection | undefined): DecodePart<Source> =>
  decodeObject(
    selection,
    ({ name }) =>
      (source) =>
        source[name as keyof Source],
  );

/**
 * What a client asked for of one concrete type, in the order of the answer and under the answer's keys.
 * It knows neither GraphQL documents nor Cypher.
 */
export interface Selection {
  readonly type: string;
  readonly fields: readonly Field[];
}

export interface Field {
  /** The key in the answer: the alias, else the name. */
  readonly key: string;
  readonly name: string;
  /** Where the field's arguments stand among those of the request; -1 where the field takes none. */
  readonly site: number;
  /** What is asked of the field's value, one selection for each concrete type that it may have. Empty for scalars. */
  readonly of: readonly Selection[];
}

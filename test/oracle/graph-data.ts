/** The oracle's graph as plain data, in the terms of the API: days as YYYY-MM-DD, null where unknown or open. */
export type Day = string | null;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Article {
  readonly type: "Article";
  readonly id: string;
  readonly title: string | null;
  /** RFC 3339, with the offset under which it is stored. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly section: string | null;
  readonly isStub: boolean;
  readonly rights: string | null;
  readonly sourceRef: string | null;
  readonly contentHash: string | null;
  /** Milliseconds since the epoch, as `recordedAt`. */
  readonly retrievedAt: number | null;
  readonly recordedAt: number;
}

export interface Organization extends Named {
  readonly type: "Organization";
  readonly kind: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}

interface DatedKind {
  readonly kind: string;
  readonly from: Day;
  readonly to: Day;
}

export interface Province extends Named {
  readonly type: "Province";
  readonly region: string | null;
  readonly validFrom: Day;
  readonly validTo: Day;
  /** Oldest first. */
  readonly kinds: readonly DatedKind[];
}

export interface Person extends Named {
  readonly type: "Person";
  readonly isByline: boolean;
}

export interface Event {
  readonly type: "Event";
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly isPart: boolean;
  readonly dateText: string | null;
  readonly edtf: string | null;
  /** First and last possible day. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: string | null;
  readonly yearSource: string | null;
  readonly partOfDay: string | null;
}

export interface Place extends Named {
  readonly type: "Place";
  readonly kind: string;
}

export interface Cluster {
  readonly type: "Cluster";
  readonly id: string;
  readonly level: string;
  readonly number: number | null;
}

export interface ClusterTerm {
  readonly type: "ClusterTerm";
  readonly id: string;
  readonly year: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly completeness: string;
}

export interface Figure {
  readonly type: "Figure";
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly comparator: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly year: number | null;
}

export interface Movement extends Named {
  readonly type: "Movement";
}

export type Entity =
  Article | Organization | Province | Person | Event | Place | Cluster | ClusterTerm | Figure | Movement;

export type EntityOf<Type extends Entity["type"]> = Extract<Entity, { type: Type }>;

/** What a relationship carries besides its ends. */
export interface FactProperties {
  readonly role?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly position?: number;
  readonly printedName?: string;
  readonly rank?: string;
  readonly title?: string;
  readonly firstStatedOn?: Day;
  readonly lastStatedOn?: Day;
  readonly year?: number;
  readonly kind?: string;
  readonly effectiveOn?: string;
  readonly instrument?: string;
}

export interface Fact extends FactProperties {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

export interface Claim {
  readonly type: "Claim";
  readonly id: string;
  readonly factKey: string;
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  readonly articleId: string;
  readonly block: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly confidence: number;
  readonly origin: string;
  readonly rule: string | null;
  readonly recordedAt: number;
  readonly retiredAt: number | null;
}

export interface Name {
  readonly owner: string;
  readonly text: string;
  readonly kind: "NAME" | "ALIAS" | "WEAK";
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface Code {
  readonly owner: string;
  readonly scheme: string;
  readonly code: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** A recorded judgement on two people. */
export interface Judgement {
  readonly type: "SAME_AS" | "DIFFERENT_FROM";
  readonly from: string;
  readonly to: string;
}

export interface GraphData {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly names: readonly Name[];
  readonly codes: readonly Code[];
  readonly judgements: readonly Judgement[];
}

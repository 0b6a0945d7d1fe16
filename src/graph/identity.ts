import { createHash } from "node:crypto";
import { fold, marked } from "../text/fold.js";
import { slug } from "../text/slug.js";

/** What fixes an article: its address, else newspaper (or site, or document) and page as printed, else newspaper, minute and title. */
export type ArticleParts =
  | { readonly url: string }
  | { readonly source: string; readonly page?: string }
  | { readonly newspaperId: string; readonly minute: number; readonly title: string }
  | { readonly teaser: string };

/** What fixes a cluster. `level` as in the contract (MINISTRY_PROVINCIAL); `year` counts only where owner or number is missing. */
export interface ClusterParts {
  readonly level: string;
  readonly ownerId?: string | undefined;
  readonly number?: number | undefined;
  readonly year?: number | undefined;
}

/** What fixes an event; `day` is its EDTF text, empty where no day is told. `position` counts the events of that article, from 1. */
export type EventParts =
  | { readonly clusterId: string; readonly year: number; readonly kind: string; readonly day: string }
  | { readonly articleId: string; readonly kind: string; readonly day: string; readonly position: number };

/** A relationship by its ends, with the qualifier that `factKey` needs where two may stand between the same ends. */
export interface FactParts {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly qualifier?: string | number | undefined;
}

/** What fixes a claim; `start` is absent for a curated fact, which stands in no text. */
export interface ClaimParts {
  readonly articleId: string;
  readonly block: string;
  readonly start?: number | undefined;
  readonly factKey: string;
}

/** The id of a provincial force, of the first name known of it ("Công an tỉnh Sơn La"); a later name leaves the id as it is. */
export function provincialForceId(firstName: string): string {
  return `org-${slug(firstName)}`;
}

/**
 * The id of any other organization. `ownerId` is the body above it by which its name is understood; none for a ministry, a newspaper
 * or a body whose owner is not known. The hash keeps apart what only marks or owners tell apart (huyện Phú Ninh, huyện Phù Ninh).
 */
export function organizationId(name: string, ownerId = ""): string {
  return `org-${slug(name)}-${digest(8, ownerId, marked(name))}`;
}

/** The id of an article or of the document that stands for one. `minute` counts from the epoch, in UTC; `teaser` is the whole text. */
export function articleId(parts: ArticleParts): string {
  if ("url" in parts) return `article-${digest(16, parts.url)}`;
  if ("source" in parts) return `article-${digest(16, parts.source, parts.page ?? "")}`;
  if ("teaser" in parts) return `article-${digest(16, fold(parts.teaser))}`;
  return `article-${digest(16, parts.newspaperId, String(parts.minute), fold(parts.title))}`;
}

/** The id of a person: one marked name within a newspaper (a byline), an organization (an officer) or else an article. */
export function personId(name: string, scopeId: string): string {
  return `person-${slug(name)}-${digest(8, scopeId, marked(name))}`;
}

/** The id of a cluster: level, owner and number; the year too where owner or number is not printed. */
export function clusterId(parts: ClusterParts): string {
  const level = parts.level.toLowerCase().replaceAll("_", "-");
  const owner = parts.ownerId?.replace(/^org-/, "") ?? "no-owner";
  const year = parts.ownerId === undefined || parts.number === undefined ? [parts.year ?? "no-year"] : [];
  return ["cluster", level, owner, parts.number ?? "no-number", ...year].join("-");
}

/** The id of one composition of a cluster; `validFrom` (yyyymmdd) tells two parts of one year apart. */
export function clusterTermId(cluster: string, year: number, validFrom: number): string {
  return `term-${cluster.replace(/^cluster-/, "")}-${year}-${validFrom}`;
}

/** The id of an event: by cluster, year, kind and day, else by its first article, kind, day and position. Never by its title. */
export function eventId(parts: EventParts): string {
  if ("clusterId" in parts) return `event-${digest(16, parts.clusterId, String(parts.year), parts.kind, parts.day)}`;
  return `event-${digest(16, parts.articleId, parts.kind, parts.day, String(parts.position))}`;
}

/** The id of a figure: the article that first tells it and its position among the figures there, from 1, in the order of the text. */
export function figureId(article: string, position: number): string {
  return `figure-${digest(16, article, String(position))}`;
}

/** The id of a place: its name within what it lies in (a place or a province); `withinId` is absent for a country or a continent. */
export function placeId(name: string, withinId = ""): string {
  return `place-${slug(name)}-${digest(8, withinId, marked(name))}`;
}

/** The id of a movement: its title, whatever its capitals or quotes. */
export function movementId(name: string): string {
  return `movement-${slug(name)}-${digest(8, marked(name))}`;
}

/** The key of a relationship, borne by it and by each claim of it: `from|TYPE|to`, and `|qualifier` where the model names one. */
export function factKey(parts: FactParts): string {
  const qualifier = parts.qualifier === undefined ? "" : `|${parts.qualifier}`;
  return `${parts.from}|${parts.type}|${parts.to}${qualifier}`;
}

/** The id of a claim: one for each article, block, start (code points) and fact. */
export function claimId(parts: ClaimParts): string {
  return `claim-${digest(16, parts.articleId, parts.block, String(parts.start ?? ""), parts.factKey)}`;
}

/** The first `length` hexadecimal digits of the SHA-256 of the parts, joined by "|" as UTF-8. */
function digest(length: number, ...parts: string[]): string {
  return createHash("sha256").update(parts.join("|")).digest("hex").slice(0, length);
}

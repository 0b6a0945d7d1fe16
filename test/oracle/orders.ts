import type { Article, Claim, Entity, Event, Fact, Organization, Person } from "./graph-data.js";
import { by, firstOf, reversed, type KnownGraph, type Order } from "./known-graph.js";

const byId: Order<{ id: string }> = by((each) => each.id);

/** Minutes since the epoch; what has no known time comes before all. */
const minute = ({ publishedAt }: Article): number =>
  publishedAt === null ? 0 : Math.floor(Date.parse(publishedAt) / 60_000);

/** What is not known stands after all that is. */
const lastWhereUnknown = (value: number | null): number => value ?? Infinity;

/** The orders of one list by name; the first is the default. */
export type Orders<T> = Readonly<Record<string, Order<T>>>;

/** Every order that the API names, and those of lists that take none. */
export function ordersOf(graph: KnownGraph) {
  const mentions = ({ id }: Entity): number => graph.to(id, "MENTIONS").length;
  const published = firstOf<Article>(by(minute), byId);
  const dated = firstOf<Event>(
    by(({ earliest }) => earliest ?? ""),
    byId,
  );
  return {
    articles: {
      PUBLISHED_AT_DESC: reversed(published),
      PUBLISHED_AT_ASC: published,
      RECORDED_AT_ASC: firstOf<Article>(
        by(({ recordedAt }) => recordedAt),
        byId,
      ),
      TITLE_ASC: graph.byLabel,
    } satisfies Orders<Article>,
    events: { DATE_DESC: reversed(dated), DATE_ASC: dated } satisfies Orders<Event>,
    named: {
      NAME_ASC: graph.byLabel,
      ARTICLES_DESC: reversed(firstOf<Entity>(by(mentions), byId)),
    } satisfies Orders<Organization | Person>,
    label: { LABEL: graph.byLabel } satisfies Orders<Entity>,
    relationships: {
      KIND: firstOf<Fact>(
        by(({ type }) => type),
        by(({ key }) => key),
      ),
    },
    recorded: {
      RECORDED: reversed(
        firstOf<Claim>(
          by(({ recordedAt }) => recordedAt),
          byId,
        ),
      ),
    },
    inText: {
      TEXT: firstOf<Claim>(
        by(({ start }) => lastWhereUnknown(start)),
        by(({ end }) => lastWhereUnknown(end)),
        byId,
      ),
    },
  };
}

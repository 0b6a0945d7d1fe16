import { Args, ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { describedEnum } from "./enums.js";
import { FacetCount } from "./facet-count.js";
import { described } from "./node.js";
import { DateScalar } from "./scalars.js";
import { ArticleWhere, EventWhere } from "./where.js";

const byTime = {
  YEAR: "The year: of publication, or of an event's first possible day.",
  MONTH: "The month: of publication, or of an event's first possible day.",
};

const ArticleFacet = describedEnum("ArticleFacet", "What articles are counted by.", {
  PROVINCE: "The provinces that an article names.",
  ORGANIZATION: "The bodies that an article names.",
  NEWSPAPER: "The newspaper in which it appeared.",
  SECTION: "Its section.",
  ...byTime,
});

const EventFacet = describedEnum("EventFacet", "What events are counted by.", {
  PROVINCE: "The provinces in which an event happened.",
  ORGANIZATION: "The bodies that took part, in whatever role.",
  KIND: "Its kind.",
  ...byTime,
});

const TrendSubject = describedEnum("TrendSubject", "What a trend counts.", {
  ARTICLES: "Articles, by the day on which they appeared.",
  EVENTS: "Events, by their first possible day.",
});

const TrendDimension = describedEnum("TrendDimension", "What a trend has a series for.", {
  NONE: "One series of all.",
  PROVINCE: "Each province.",
  ORGANIZATION: "Each body.",
  KIND: "Each kind of event; events only.",
  NEWSPAPER: "Each newspaper; articles only.",
});

const TimeBucket = describedEnum("TimeBucket", "How long a point of a trend lasts, in Asia/Ho_Chi_Minh.", {
  DAY: "A day.",
  WEEK: "A week from Monday to Sunday (ISO 8601).",
  MONTH: "A month.",
  QUARTER: "Three months, the first of them January, April, July or October.",
  YEAR: "A year.",
});

@ObjectType({ description: "How much counts in one bucket of one series of a trend." })
export class TrendPoint {
  @Field(() => DateScalar, { description: "The first calendar day of the bucket, even where the range begins later." })
  start!: string;
  @Field(() => String, {
    nullable: true,
    description: "An id or an enum value; null where all are one series, and for what is not known.",
  })
  key?: string;
  @Field(() => String, {
    nullable: true,
    description: "The label of what the key stands for; null where all are one series, Không rõ for what is not known.",
  })
  label?: string;
  @Field(() => Int, {
    description: "How many count on the days of the bucket that lie in the range; 0 where none does.",
  })
  count!: number;
}

const unitsOf =
  "The day on whose provinces the counts stand: a province counts under what it went into by then, else as reported. Other keys do not look at it.";

/** What all counts by key take. */
@ArgsType()
abstract class Counted {
  @Field(() => DateScalar, { nullable: true, description: unitsOf })
  unitsOf?: string;
}

@ArgsType()
abstract class Facets extends Counted {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: "How many keys, the most frequent first, what is not known among them: 0 to 100.",
  })
  first?: number;
}

@ArgsType()
class ArticleFacets extends Facets {
  @Field(() => ArticleFacet, { description: "What the rows are counted by." })
  by!: string;
}

@ArgsType()
class EventFacets extends Facets {
  @Field(() => EventFacet, { description: "What the rows are counted by." })
  by!: string;
}

const facets = {
  description:
    "How many rows of all pages there are under each key, each row once a key: the most frequent first, then in dictionary order; what is not known has a row of its own.",
};

@ObjectType()
abstract class ArticlesCounted {
  @Field(() => [FacetCount], facets)
  facets(@Args(() => ArticleFacets) _: ArticleFacets) {
    return described();
  }
}

@ObjectType()
abstract class EventsCounted {
  @Field(() => [FacetCount], facets)
  facets(@Args(() => EventFacets) _: EventFacets) {
    return described();
  }
}

/** What a connection inherits whose nodes are counted by facets, by the type of the nodes. */
export const countedBy: Readonly<Record<string, ClassType>> = {
  Article: ArticlesCounted as ClassType,
  Event: EventsCounted as ClassType,
};

@ArgsType()
export class TrendArgs extends Counted {
  @Field(() => TrendSubject, { description: "What is counted." })
  of!: string;
  @Field(() => TrendDimension, {
    nullable: true,
    defaultValue: TrendDimension.NONE,
    description: "What has a series of its own.",
  })
  by?: string;
  @Field(() => TimeBucket, { description: "How long a point lasts." })
  bucket!: string;
  @Field(() => DateScalar, { description: "The first day that counts." })
  from!: string;
  @Field(() => DateScalar, { description: "The last day that counts." })
  to!: string;
  @Field(() => ArticleWhere, { nullable: true, description: "Only articles that satisfy this; goes with ARTICLES." })
  articleWhere?: ArticleWhere;
  @Field(() => EventWhere, { nullable: true, description: "Only events that satisfy this; goes with EVENTS." })
  eventWhere?: EventWhere;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: "How many series, the largest in the range first: 0 to 100.",
  })
  first?: number;
}

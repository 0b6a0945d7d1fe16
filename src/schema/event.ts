import { Args, Field, ObjectType } from "type-graphql";
import { ArticlePage, FigureList, FirstTwenty, ParticipantPage } from "./arguments.js";
import { ClusterTerm } from "./cluster.js";
import { ArticleConnection, ParticipantConnection } from "./connections.js";
import { DatePrecision, EventKind, PartOfDay, YearSource } from "./enums.js";
import { Figure } from "./figure.js";
import { described, Entity, type Rel } from "./node.js";
import { Movement, Place } from "./place.js";
import { Province } from "./province.js";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "When it happened, exactly as far as the source tells." })
export class EventDate {
  @Field(() => String, { nullable: true, description: "As printed: 19-21/3." })
  text?: string;
  @Field(() => String, { description: "EDTF (ISO 8601-2): 2025-03-19/2025-03-21, XXXX-03-20." })
  edtf!: string;
  @Field(() => DateScalar, { nullable: true, description: "First possible day; null without a year." })
  earliest?: string;
  @Field(() => DateScalar, { nullable: true, description: "Last possible day; null without a year." })
  latest?: string;
  @Field(() => DatePrecision, { description: "How far it is told." })
  precision!: string;
  @Field(() => YearSource, { description: "Where the year comes from." })
  yearSource!: string;
  @Field(() => PartOfDay, { nullable: true, description: "The time of day." })
  partOfDay?: string;
}

@ObjectType({ implements: Entity, description: "Something that happened, told by one article or more." })
export class Event extends Entity {
  @Field(() => String, { description: "What happened, in our own words." })
  title!: string;
  @Field(() => EventKind, { description: "What sort of event it is." })
  kind!: string;
  @Field(() => EventDate, { nullable: true, description: "Null where no day is told." })
  date?: EventDate;
  @Field(() => [Province], { description: "Where it happened, at the time: the unit as it then was." })
  provinces!: Rel<Province>[];
  @Field(() => Place, { nullable: true, description: "The place below or beyond a province." })
  place?: Rel<Place>;
  @Field(() => ParticipantConnection, { description: "Who took part, each once with all roles." })
  participants(@Args(() => ParticipantPage) _: ParticipantPage) {
    return described();
  }
  @Field(() => Event, { nullable: true, description: "The event of which it is an item." })
  partOf?: Rel<Event>;
  @Field(() => [Event], { description: "Its items." })
  parts(@Args(() => FirstTwenty) _: FirstTwenty) {
    return described();
  }
  @Field(() => ClusterTerm, { nullable: true, description: "The term of a cluster that it was held for." })
  clusterTerm?: Rel<ClusterTerm>;
  @Field(() => [Movement], { description: "The campaigns it serves." })
  movements!: Rel<Movement>[];
  @Field(() => ArticleConnection, { description: "Articles that report it." })
  articles(@Args(() => ArticlePage) _: ArticlePage) {
    return described();
  }
  @Field(() => [Figure], { description: "Its figures." })
  figures(@Args(() => FigureList) _: FigureList) {
    return described();
  }
}

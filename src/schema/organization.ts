import { Args, Field, ObjectType } from "type-graphql";
import { ArticlePage, AsOf, DatedOrganizationPage, EventPage, OfYear, PersonPage } from "./arguments.js";
import { ClusterMembership } from "./cluster.js";
import { ArticleConnection, EventConnection, OrganizationConnection, PersonConnection } from "./connections.js";
import { OrganizationKind } from "./enums.js";
import { described, Entity } from "./node.js";
import { Province } from "./province.js";
import { DateScalar } from "./scalars.js";

@ObjectType({ implements: Entity, description: "A body: a ministry, a police force, a newspaper, a court." })
export class Organization extends Entity {
  @Field(() => String, { description: "Its name, the latest where it was renamed." })
  name!: string;
  @Field(() => [String], { description: "Other names and spellings, former names among them." })
  aliases!: string[];
  @Field(() => OrganizationKind, { description: "What sort of body it is." })
  kind!: string;
  @Field(() => DateScalar, { nullable: true, description: "Its first day; null where not known." })
  validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: "Its last day; null while it lasts." })
  validTo?: string;
  @Field(() => Organization, {
    nullable: true,
    description: "The body it answers to: on that day, the latest known where none is given.",
  })
  parent(@Args(() => AsOf) _: AsOf) {
    return described();
  }
  @Field(() => OrganizationConnection, {
    description: "Bodies that answer to it: on that day; those whose latest parent it is where none is given.",
  })
  children(@Args(() => DatedOrganizationPage) _: DatedOrganizationPage) {
    return described();
  }
  @Field(() => Province, {
    nullable: true,
    description: "The province it serves: on that day, the latest known where none is given.",
  })
  province(@Args(() => AsOf) _: AsOf) {
    return described();
  }
  @Field(() => [ClusterMembership], {
    description:
      "Its places in clusters, oldest first; of every year where none is given (with @asOf: the terms standing that day).",
  })
  memberships(@Args(() => OfYear) _: OfYear) {
    return described();
  }
  @Field(() => PersonConnection, { description: "Those who held a post there." })
  people(@Args(() => PersonPage) _: PersonPage) {
    return described();
  }
  @Field(() => ArticleConnection, { description: "Articles that name it." })
  articles(@Args(() => ArticlePage) _: ArticlePage) {
    return described();
  }
  @Field(() => ArticleConnection, { description: "For a newspaper: what appeared in it." })
  published(@Args(() => ArticlePage) _: ArticlePage) {
    return described();
  }
  @Field(() => EventConnection, { description: "Events in which it took part." })
  events(@Args(() => EventPage) _: EventPage) {
    return described();
  }
}

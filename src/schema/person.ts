import { Args, Field, ObjectType } from "type-graphql";
import { ArticlePage, EventPage, FirstFive, FirstTwenty } from "./arguments.js";
import { Claim } from "./claim.js";
import { ArticleConnection, EventConnection } from "./connections.js";
import { described, Entity, type Rel } from "./node.js";
import { Organization } from "./organization.js";
import { DateScalar } from "./scalars.js";

@ObjectType({
  description: "A rank and title at a body, as stated: the first and the last day on which an article did.",
})
export class Post {
  @Field(() => String, { nullable: true, description: "The rank." })
  rank?: string;
  @Field(() => String, { nullable: true, description: "The title or office." })
  title?: string;
  @Field(() => Organization, { nullable: true, description: "The body; null where none is named." })
  organization?: Rel<Organization>;
  @Field(() => DateScalar, { nullable: true, description: "The first day on which an article states it." })
  firstStatedOn?: string;
  @Field(() => DateScalar, { nullable: true, description: "The last day on which an article states it." })
  lastStatedOn?: string;
  @Field(() => [Claim], { description: "What it stands on, surest first." })
  claims(@Args(() => FirstFive) _: FirstFive) {
    return described();
  }
}

@ObjectType({
  implements: Entity,
  description:
    "A byline, an officer or official in office, a public figure. Suspects, accused and victims are never named.",
})
export class Person extends Entity {
  @Field(() => String, { description: "The name." })
  name!: string;
  @Field(() => [String], { description: "Other spellings." })
  aliases!: string[];
  @Field(() => Boolean, { description: "Whether the name is known from a byline." })
  isByline!: boolean;
  @Field(() => [Post], { description: "One for each rank and title at one organization." })
  posts!: Post[];
  @Field(() => ArticleConnection, { description: "Articles that bear the byline." })
  written(@Args(() => ArticlePage) _: ArticlePage) {
    return described();
  }
  @Field(() => ArticleConnection, { description: "Articles that name the person." })
  articles(@Args(() => ArticlePage) _: ArticlePage) {
    return described();
  }
  @Field(() => EventConnection, { description: "Events in which the person took part." })
  events(@Args(() => EventPage) _: EventPage) {
    return described();
  }
  @Field(() => [Person], { description: "Same name, not judged to be the same person or another." })
  namesakes(@Args(() => FirstTwenty) _: FirstTwenty) {
    return described();
  }
}

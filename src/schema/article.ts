import { Args, Field, Int, ObjectType } from "type-graphql";
import {
  EventPage,
  FigureList,
  FirstTwenty,
  ForwardPage,
  OrganizationPage,
  PersonPage,
  ProvincePage,
} from "./arguments.js";
import {
  ClaimConnection,
  EventConnection,
  OrganizationConnection,
  PersonConnection,
  ProvinceConnection,
} from "./connections.js";
import { Figure } from "./figure.js";
import { described, Entity, type Rel } from "./node.js";
import { Organization } from "./organization.js";
import { Person } from "./person.js";
import { DateTimeScalar, UrlScalar } from "./scalars.js";

@ObjectType({ description: "An author as an article prints it." })
export class Byline {
  @Field(() => Int, { description: "Its place in the byline, from 1." })
  position!: number;
  @Field(() => String, { description: "The name as printed." })
  printedName!: string;
  @Field(() => Person, { description: "The byline at its newspaper: same name is not same person." })
  person!: Rel<Person>;
}

@ObjectType({
  implements: Entity,
  description: "An article, or a document that facts stand on. Its sentences are not kept.",
})
export class Article extends Entity {
  @Field(() => String, { nullable: true, description: "As printed; null where only other pages tell of it." })
  title?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Null where not known, never guessed: last in PUBLISHED_AT_DESC.",
  })
  publishedAt?: string;
  @Field(() => UrlScalar, { nullable: true, description: "Its address." })
  url?: string;
  @Field(() => String, { description: "The language it is written in (BCP 47)." })
  language!: string;
  @Field(() => String, { nullable: true, description: "The newspaper's section." })
  section?: string;
  @Field(() => Boolean, { description: "Known only from another page; keeps its id when it is read." })
  isStub!: boolean;
  @Field(() => String, { nullable: true, description: "Who holds the rights." })
  rights?: string;
  @Field(() => String, {
    nullable: true,
    description: "Newspaper and page number, or the document, where there is no address.",
  })
  sourceRef?: string;
  @Field(() => String, { nullable: true, description: "SHA-256 of the NFC text in which claims count." })
  contentHash?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the page was fetched." })
  retrievedAt?: string;
  @Field(() => DateTimeScalar, { description: "When it came into the graph: one instant for a whole load." })
  recordedAt!: string;
  @Field(() => Organization, { nullable: true, description: "The newspaper it appeared in." })
  newspaper?: Rel<Organization>;
  @Field(() => [Byline], { description: "Its authors in the order printed." })
  bylines!: Byline[];
  @Field(() => OrganizationConnection, { description: "Organizations that it names." })
  organizations(@Args(() => OrganizationPage) _: OrganizationPage) {
    return described();
  }
  @Field(() => ProvinceConnection, { description: "Provinces that it names, as units of its day." })
  provinces(@Args(() => ProvincePage) _: ProvincePage) {
    return described();
  }
  @Field(() => PersonConnection, { description: "People that it names. Authors are bylines, not here." })
  people(@Args(() => PersonPage) _: PersonPage) {
    return described();
  }
  @Field(() => EventConnection, { description: "Events that it reports." })
  events(@Args(() => EventPage) _: EventPage) {
    return described();
  }
  @Field(() => [Figure], { description: "Figures that it reports." })
  figures(@Args(() => FigureList) _: FigureList) {
    return described();
  }
  @Field(() => [Article], { description: "Other articles that this page announces, in the order of the page." })
  teases!: Rel<Article>[];
  @Field(() => [Article], { description: "Articles whose pages announce this one." })
  teasedBy(@Args(() => FirstTwenty) _: FirstTwenty) {
    return described();
  }
  @Field(() => ClaimConnection, { description: "What it asserts, as far as in force, in the order of the text." })
  claims(@Args(() => ForwardPage) _: ForwardPage) {
    return described();
  }
}

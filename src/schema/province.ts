import { Args, Field, ObjectType } from "type-graphql";
import { ArticleOfPlacePage, AsOf, DatedOrganizationPage, EventOfPlacePage, OfYear } from "./arguments.js";
import { ClusterMembership } from "./cluster.js";
import { ArticleConnection, EventConnection, OrganizationConnection } from "./connections.js";
import { CodeScheme, ProvinceKind, SuccessionKind } from "./enums.js";
import { described, Entity, type Rel } from "./node.js";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "A code of a unit during a period." })
export class AdministrativeCode {
  @Field(() => CodeScheme, { description: "Who gives the code." })
  scheme!: string;
  @Field(() => String, { description: "The code, leading zeros included." })
  code!: string;
  @Field(() => DateScalar, { nullable: true, description: "Its first day; null where not known." })
  validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: "Its last day; null while it lasts." })
  validTo?: string;
}

@ObjectType({ description: "A step from one unit to the one that followed it." })
export class ProvinceSuccession {
  @Field(() => Province, { description: "The other unit." })
  province!: Rel<Province>;
  @Field(() => SuccessionKind, { description: "What the step was." })
  kind!: string;
  @Field(() => DateScalar, { description: "First day of the new state." })
  effectiveOn!: string;
  @Field(() => String, { nullable: true, description: "The resolution it rests on." })
  instrument?: string;
}

@ObjectType({
  implements: Entity,
  description:
    "A first-tier unit of Viet Nam during one period: the Lào Cai of 2024 and of 2026 are two provinces, joined by a succession.",
})
export class Province extends Entity {
  @Field(() => String, { description: "Its name, without tỉnh or thành phố." })
  name!: string;
  @Field(() => [String], { description: "Other spellings met in newspapers." })
  aliases!: string[];
  @Field(() => ProvinceKind, {
    description: "Its status on that day, the latest where none is given: a status may change while the unit stays.",
  })
  kind(@Args(() => AsOf) _: AsOf) {
    return described();
  }
  @Field(() => String, { nullable: true, description: "Its statistical region; null for units that may span two." })
  region?: string;
  @Field(() => [AdministrativeCode], { description: "Its codes with their periods, oldest first." })
  codes!: AdministrativeCode[];
  @Field(() => DateScalar, { nullable: true, description: "Its first day; null where before the data." })
  validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: "Its last day; null while it lasts." })
  validTo?: string;
  @Field(() => Boolean, { description: "Whether it stands today, whatever day was asked for." })
  isCurrent!: boolean;
  @Field(() => [ProvinceSuccession], { description: "The units that went into it." })
  predecessors!: ProvinceSuccession[];
  @Field(() => [ProvinceSuccession], { description: "The unit that it went into." })
  successors!: ProvinceSuccession[];
  @Field(() => OrganizationConnection, {
    description: "Bodies that served it: on that day, all that ever did where none is given.",
  })
  organizations(@Args(() => DatedOrganizationPage) _: DatedOrganizationPage) {
    return described();
  }
  @Field(() => ArticleConnection, { description: "Articles that name it." })
  articles(@Args(() => ArticleOfPlacePage) _: ArticleOfPlacePage) {
    return described();
  }
  @Field(() => EventConnection, { description: "Events that happened in it." })
  events(@Args(() => EventOfPlacePage) _: EventOfPlacePage) {
    return described();
  }
  @Field(() => [ClusterMembership], {
    description:
      "Of the forces that served it on the term's first day, oldest first; of every year where none is given (with @asOf: the terms standing that day).",
  })
  memberships(@Args(() => OfYear) _: OfYear) {
    return described();
  }
}

import { Args, Field, Int, ObjectType } from "type-graphql";
import { EventPage, FigureList, FirstFive, OfYear } from "./arguments.js";
import { Claim } from "./claim.js";
import { EventConnection } from "./connections.js";
import { ClusterLevel, ClusterRole, Completeness } from "./enums.js";
import { Figure } from "./figure.js";
import { described, Entity, type Rel } from "./node.js";
import { Organization } from "./organization.js";
import { Province } from "./province.js";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "One organization in one term in one role." })
export class ClusterMembership {
  @Field(() => ClusterTerm, { description: "The term." })
  term!: Rel<ClusterTerm>;
  @Field(() => Organization, { description: "The member: a police force or another body, never a province." })
  organization!: Rel<Organization>;
  @Field(() => ClusterRole, { description: "Its role." })
  role!: string;
  @Field(() => [Claim], { description: "What it stands on, surest first." })
  claims(@Args(() => FirstFive) _: FirstFive) {
    return described();
  }
}

@ObjectType({
  implements: Entity,
  description: "One composition: a year, or the part of it from validFrom to validTo.",
})
export class ClusterTerm extends Entity {
  @Field(() => Cluster, { description: "The cluster." })
  cluster!: Rel<Cluster>;
  @Field(() => Int, { description: "The year." })
  year!: number;
  @Field(() => DateScalar, { description: "Its first day." })
  validFrom!: string;
  @Field(() => DateScalar, { description: "Its last day." })
  validTo!: string;
  @Field(() => Completeness, { description: "How much of its composition is known." })
  completeness!: string;
  @Field(() => [ClusterMembership], {
    description: "LEADER, DEPUTY, then dictionary order; one row for each organization and role. Empty where UNNAMED.",
  })
  members!: ClusterMembership[];
  @Field(() => [Province], { description: "Served by its members on validFrom, whatever day is asked for." })
  provinces!: Rel<Province>[];
  @Field(() => Organization, { nullable: true, description: "The best supported one; members shows rivals." })
  leader?: Rel<Organization>;
  @Field(() => Organization, { nullable: true, description: "The best supported one; members shows rivals." })
  deputy?: Rel<Organization>;
  @Field(() => EventConnection, { description: "Events held for it." })
  events(@Args(() => EventPage) _: EventPage) {
    return described();
  }
  @Field(() => [Figure], { description: "Figures set for it." })
  figures(@Args(() => FigureList) _: FigureList) {
    return described();
  }
}

@ObjectType({
  implements: Entity,
  description: "An emulation cluster, named by who runs it and its number; its members change every year.",
})
export class Cluster extends Entity {
  @Field(() => Int, { nullable: true, description: "Null where none is printed." })
  number?: number;
  @Field(() => String, { description: "Its name: Cụm thi đua số 2." })
  name!: string;
  @Field(() => ClusterLevel, { description: "Whose numbering." })
  level!: string;
  @Field(() => Organization, { nullable: true, description: "Who runs it; null where nobody is printed." })
  owner?: Rel<Organization>;
  @Field(() => [ClusterTerm], { description: "Its known terms, oldest first." })
  terms!: ClusterTerm[];
  @Field(() => ClusterTerm, {
    nullable: true,
    description: "The last one of that year, the latest known where none is given.",
  })
  term(@Args(() => OfYear) _: OfYear) {
    return described();
  }
  @Field(() => [Province], {
    nullable: true,
    description: "Of that term. Null where no member is known; only some where the term is PARTIAL.",
  })
  provinces(@Args(() => OfYear) _: OfYear) {
    return described();
  }
  @Field(() => Organization, { nullable: true, description: "The leading unit of that term, the best supported one." })
  leader(@Args(() => OfYear) _: OfYear) {
    return described();
  }
}

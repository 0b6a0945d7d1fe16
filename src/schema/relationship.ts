import { Args, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { FirstFive } from "./arguments.js";
import { Claim } from "./claim.js";
import { ClusterRole, ParticipantRole, RelationshipKind } from "./enums.js";
import { described, Entity } from "./node.js";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "One stored link, read from subject to object." })
export class Relationship {
  @Field(() => ID, { description: "Its ends, its kind, and what tells it from others between them." })
  key!: string;
  @Field(() => RelationshipKind, { description: "What it says." })
  kind!: string;
  @Field(() => Entity, { description: "The subject." })
  from!: Entity;
  @Field(() => Entity, { description: "The object." })
  to!: Entity;
  @Field(() => ParticipantRole, { nullable: true, description: "The role in an event." })
  role?: string;
  @Field(() => ClusterRole, { nullable: true, description: "The role in a cluster." })
  clusterRole?: string;
  @Field(() => DateScalar, { nullable: true, description: "Its first day; null where it has none or none is known." })
  validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: "Its last day; null where it has none or lasts." })
  validTo?: string;
  @Field(() => Int, { description: "How many articles assert it." })
  sources!: number;
  @Field(() => Float, { description: "That of its surest claim, from 0 to 1." })
  confidence!: number;
  @Field(() => [Claim], { description: "What it stands on, surest first." })
  claims(@Args(() => FirstFive) _: FirstFive) {
    return described();
  }
}

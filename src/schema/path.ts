import { ArgsType, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { RelationshipKind } from "./enums.js";
import { Entity } from "./node.js";
import { Relationship } from "./relationship.js";

@ObjectType({ description: "A way from one thing to another; it passes no thing twice." })
export class Path {
  @Field(() => Int, { description: "How many hops it has." })
  length!: number;
  @Field(() => Float, { description: "The least confidence among its hops, from 0 to 1." })
  weakestConfidence!: number;
  @Field(() => [Entity], { description: "As walked, both ends too." })
  nodes!: Entity[];
  @Field(() => [Relationship], { description: "As walked; each reads as it is stored, perhaps backwards." })
  hops!: Relationship[];
}

@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: "The id of the thing where the paths begin." })
  from!: string;
  @Field(() => ID, { description: "The id of the thing where they end, another one." })
  to!: string;
  @Field(() => Int, { nullable: true, defaultValue: 4, description: "How many hops a path may have: 1 to 6." })
  maxHops?: number;
  @Field(() => [RelationshipKind], {
    nullable: true,
    description: "Only hops of these kinds: of all where it is null, of none where it is empty.",
  })
  via?: string[];
  @Field(() => Float, { nullable: true, description: "Only hops at least so sure, from 0 to 1." })
  minConfidence?: number;
  @Field(() => Int, { nullable: true, defaultValue: 3, description: "How many paths: 0 to 100." })
  first?: number;
}

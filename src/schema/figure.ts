import { Args, Field, Int, ObjectType } from "type-graphql";
import { FirstFive } from "./arguments.js";
import { Claim } from "./claim.js";
import { Comparator, FigureKind } from "./enums.js";
import { described, Entity } from "./node.js";
import { DecimalScalar } from "./scalars.js";

@ObjectType({ implements: Entity, description: "What somebody aims at, promised, reached or counted." })
export class Figure extends Entity {
  @Field(() => String, { description: "What it is a figure of, in our own words." })
  subject!: string;
  @Field(() => FigureKind, { description: "What it says." })
  kind!: string;
  @Field(() => Comparator, { description: "How the value is meant." })
  comparator!: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Null where only a direction is told." })
  value?: string;
  @Field(() => String, { nullable: true, description: "percent and VND are codes, the rest is the printed noun." })
  unit?: string;
  @Field(() => String, { nullable: true, description: "Each of what: a unit, a house." })
  per?: string;
  @Field(() => Int, { nullable: true, description: "The year it is meant for." })
  year?: number;
  @Field(() => [Entity], { description: "Who or what set it: bodies, terms, events." })
  setBy!: Entity[];
  @Field(() => [Figure], { description: "Recorded as answering this target." })
  results!: Figure[];
  @Field(() => Boolean, { nullable: true, description: "Null where results lack, disagree or cannot tell." })
  isMet?: boolean;
  @Field(() => [Claim], { description: "What it stands on, surest first." })
  claims(@Args(() => FirstFive) _: FirstFive) {
    return described();
  }
}

import { Field, Float, Int, ObjectType } from "type-graphql";
import { Article } from "./article.js";
import { ClaimOrigin, TextBlock } from "./enums.js";
import { Node, type Rel } from "./node.js";
import { Relationship } from "./relationship.js";
import { DateTimeScalar } from "./scalars.js";

@ObjectType({ implements: Node, description: "That one article, in one place, asserts one relationship." })
export class Claim extends Node {
  @Field(() => Relationship, {
    nullable: true,
    description: "What it asserts; null where an end has been removed since.",
  })
  relationship?: Rel<Relationship>;
  @Field(() => Article, { description: "The article that asserts it." })
  article!: Rel<Article>;
  @Field(() => TextBlock, { description: "The part of the page." })
  block!: string;
  @Field(() => Int, {
    nullable: true,
    description: "Where it begins, in Unicode code points over the NFC text; null without a text.",
  })
  start?: number;
  @Field(() => Int, { nullable: true, description: "Where it ends, half-open." })
  end?: number;
  @Field(() => Float, { description: "From 0 to 1." })
  confidence!: number;
  @Field(() => ClaimOrigin, { description: "How it arose." })
  origin!: string;
  @Field(() => String, { nullable: true, description: "The rule by which it was normalized or inferred." })
  rule?: string;
  @Field(() => DateTimeScalar, { description: "When it came into the graph." })
  recordedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn; null while it is in force." })
  retiredAt?: string;
}

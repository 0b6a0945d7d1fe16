import { ArgsType, Field, Float, ObjectType } from "type-graphql";
import { ForwardPage } from "./arguments.js";
import { PageInfo } from "./connections.js";
import { EntityKind } from "./enums.js";
import { FacetCount } from "./facet-count.js";
import { Entity } from "./node.js";

@ArgsType()
export class SearchArgs extends ForwardPage {
  @Field(() => String, {
    description: "What is looked for: 500 characters at most, all of them plain text. A blank one finds nothing.",
  })
  text!: string;
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of one of these kinds." })
  kinds?: string[];
}

@ObjectType({ description: "One thing found. Exact accents rank above folded matches." })
class SearchEdge {
  @Field(() => String, { description: "Where the row stands in its list." })
  cursor!: string;
  @Field(() => Entity, { description: "What was found." })
  node!: Entity;
  @Field(() => Float, {
    description: "How well it matches, from 0 to 1: told by text and match alone. Falls along the list.",
  })
  score!: number;
  @Field(() => String, { description: "The name, alias or title hit." })
  matched!: string;
}

@ObjectType({ description: "What a text finds, the best 1,000, each thing once." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The rows of the page." })
  edges!: SearchEdge[];
  @Field(() => [Entity], { description: "The nodes of the page." })
  nodes!: Entity[];
  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;
  @Field(() => [FacetCount], {
    description: "A row a kind, whatever kinds were asked for, over the best 1,000; most frequent first.",
  })
  kindCounts!: FacetCount[];
}

import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "./scalars.js";

@ObjectType({ description: "The whole graph in numbers." })
export class Dataset {
  @Field(() => String, {
    description: "Changes with every committed load; an answer is reproducible for one revision.",
  })
  revision!: string;
  @Field(() => Int, { description: "Articles and documents, stubs included." })
  articles!: number;
  @Field(() => Int, { description: "Articles known only from other pages." })
  stubs!: number;
  @Field(() => Int, { description: "Organizations." })
  organizations!: number;
  @Field(() => Int, { description: "Provinces of all periods." })
  provinces!: number;
  @Field(() => Int, { description: "People, bylines included." })
  people!: number;
  @Field(() => Int, { description: "Events." })
  events!: number;
  @Field(() => Int, { description: "Figures." })
  figures!: number;
  @Field(() => Int, { description: "Claims, retired ones included." })
  claims!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "The earliest known publication." })
  firstPublishedAt?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "The latest known publication." })
  lastPublishedAt?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "The last load that brought an article." })
  lastLoadedAt?: string;
}

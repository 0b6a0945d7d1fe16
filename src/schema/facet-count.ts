import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many there are of one value. Most frequent first." })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description: "An id, an enum value, 2024 or 2024-03; null where it is not known.",
  })
  key?: string;
  @Field(() => String, { description: "The value for people to read." })
  label!: string;
  @Field(() => Int, { description: "How many there are." })
  count!: number;
}

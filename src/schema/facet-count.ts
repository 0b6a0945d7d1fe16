import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many rows of a list there are under one key." })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description: "An id, a section, an enum value, 2024 or 2024-03; null for the rows of which it is not known.",
  })
  key?: string;
  @Field(() => String, {
    description: "The label of what the key stands for, else the key; Không rõ where it is null.",
  })
  label!: string;
  @Field(() => Int, { description: "How many rows, each once." })
  count!: number;
}

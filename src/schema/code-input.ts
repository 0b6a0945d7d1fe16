import { Field, InputType } from "type-graphql";
import { CodeScheme } from "./enums.js";
import { DateScalar } from "./scalars.js";

@InputType({ description: "A code of one scheme on one day: a code does not mean one unit for ever." })
export class CodeInput {
  @Field(() => CodeScheme, { description: "Who gives the code." })
  scheme!: string;
  @Field(() => String, { description: "The code, leading zeros included." })
  code!: string;
  @Field(() => DateScalar, { description: "The day on which it was in force." })
  on!: string;
}

import { Field, ID, InputType, Int, type ClassType } from "type-graphql";
import { AccentMode, DateMatch, PlaceExtent } from "./enums.js";
import { DateScalar, DateTimeScalar, DecimalScalar } from "./scalars.js";

@InputType({
  description:
    "Members all hold of one text, on the folded key (no case, no tones, đ = d) unless EXACT; aliases count as names.",
})
export class TextFilter {
  @Field(() => String, { nullable: true, description: "Is this text." })
  eq?: string;
  @Field(() => [String], { nullable: true, description: "Is one of these texts; an empty list holds of nothing." })
  in?: string[];
  @Field(() => String, { nullable: true, description: "Begins like this." })
  startsWith?: string;
  @Field(() => String, { nullable: true, description: "Has this in it." })
  contains?: string;
  @Field(() => AccentMode, {
    nullable: true,
    defaultValue: AccentMode.FOLDED,
    description: "Whether tones and marks count.",
  })
  accents?: string;
}

@InputType({ description: "Members all hold; an empty list holds of nothing." })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "Is this id." })
  eq?: string;
  @Field(() => [ID], { nullable: true, description: "Is one of these ids." })
  in?: string[];
}

@InputType({ description: "Members all hold; what is not known is in no range." })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "Is this number." })
  eq?: number;
  @Field(() => [Int], { nullable: true, description: "Is one of these numbers; an empty list holds of nothing." })
  in?: number[];
  @Field(() => Int, { nullable: true, description: "Is greater." })
  gt?: number;
  @Field(() => Int, { nullable: true, description: "Is this or greater." })
  gte?: number;
  @Field(() => Int, { nullable: true, description: "Is less." })
  lt?: number;
  @Field(() => Int, { nullable: true, description: "Is this or less." })
  lte?: number;
}

@InputType({ description: "Members all hold, compared as exact decimals; what has no value is in no range." })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true, description: "Is this number." })
  eq?: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Is greater." })
  gt?: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Is this or greater." })
  gte?: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Is less." })
  lt?: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Is this or less." })
  lte?: string;
}

@InputType({
  description:
    "Both ends included. What has no day is in no range, {} apart: an absent `from` still excludes the unknown.",
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "The first day." })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: "The last day." })
  to?: string;
}

@InputType({ description: "From an instant, included, to an instant, not included." })
export class DateTimeRange {
  @Field(() => DateTimeScalar, { nullable: true, description: "The first instant." })
  from?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "The first instant after it." })
  to?: string;
}

@InputType({
  description:
    "The days of an event as far as they are told, both ends of the range included. Without `from` and `to` it hides nothing; else what has no date is in no range.",
})
export class DuringFilter {
  @Field(() => DateScalar, { nullable: true, description: "The first day." })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: "The last day." })
  to?: string;
  @Field(() => DateMatch, {
    nullable: true,
    defaultValue: DateMatch.POSSIBLY,
    description: "Whether it must have happened then, or may have.",
  })
  match?: string;
}

/** Which units stand for a province; the unit alone unless said. */
export const Extent = (description: string) =>
  Field(() => PlaceExtent, { nullable: true, defaultValue: PlaceExtent.AS_REPORTED, description });

/** Some, none, every, count of what a relationship leads to. `singular` is a plain word for it. */
export function quantified(name: string, singular: string, where: () => ClassType): ClassType {
  @InputType(name, { description: `Members all hold; {} holds of everything. A ${singular} counts once.` })
  class Quantified {
    @Field(() => where(), { nullable: true, description: `At least one ${singular} satisfies it; {} asks for any.` })
    some?: object;
    @Field(() => where(), { nullable: true, description: `No ${singular} satisfies it; {} asks for none at all.` })
    none?: object;
    @Field(() => where(), { nullable: true, description: `There is no ${singular} that does not satisfy it.` })
    every?: object;
    @Field(() => IntFilter, { nullable: true, description: `How many there are in all.` })
    count?: IntFilter;
  }
  return Quantified;
}

/** Adds `and`, `or` and `not` to a filter input. */
export function combined(where: ClassType): void {
  const each = (): [ClassType] => [where];
  Field(each, { nullable: true, description: "Each of them holds." })(where.prototype as object, "and");
  Field(each, { nullable: true, description: "At least one holds; of an empty list nothing does." })(
    where.prototype as object,
    "or",
  );
  Field(() => where, { nullable: true, description: "It does not hold." })(where.prototype as object, "not");
}

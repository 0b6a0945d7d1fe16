import { type ClassType, Field, Float, InputType } from "type-graphql";
import { CodeInput } from "./code-input.js";
import {
  ClaimOrigin,
  Comparator,
  DatePrecision,
  EventKind,
  FigureKind,
  OrganizationKind,
  ParticipantRole,
  ProvinceKind,
  RelationshipKind,
  TextBlock,
  YearSource,
} from "./enums.js";
import {
  combined,
  DateRange,
  DateTimeRange,
  DecimalFilter,
  DuringFilter,
  Extent,
  IdFilter,
  IntFilter,
  quantified,
  TextFilter,
} from "./filters.js";
import { DateScalar } from "./scalars.js";

const id = "Its id.";

const ArticlesFilter = quantified("ArticlesFilter", "article", () => ArticleWhere);
const OrganizationsFilter = quantified("OrganizationsFilter", "organization", () => OrganizationWhere);
const ProvincesFilter = quantified("ProvincesFilter", "province", () => ProvinceWhere);
const PeopleFilter = quantified("PeopleFilter", "person", () => PersonWhere);
const EventsFilter = quantified("EventsFilter", "event", () => EventWhere);
const ParticipantsFilter = quantified("ParticipantsFilter", "participation", () => ParticipantWhere);

const extent = "What `province` and `provinces` beside it mean: the unit itself, or its lineage too.";

/** The day on which a thing must stand. */
const ValidOn = (description: string) => Field(() => DateScalar, { nullable: true, description });

/** A member that is another filter. */
const Inner = (of: () => ClassType, description: string) => Field(of, { nullable: true, description });

@InputType({ description: "Which articles; members all hold." })
export class ArticleWhere {
  @Inner(() => IdFilter, id)
  id?: IdFilter;
  @Inner(() => TextFilter, "Its title; an article without one has none of it.")
  title?: TextFilter;
  @Inner(() => TextFilter, "The newspaper's section.")
  section?: TextFilter;
  @Inner(() => DateRange, "The day of publication in Asia/Ho_Chi_Minh.")
  published?: DateRange;
  @Inner(() => DateTimeRange, "When it came into the graph.")
  recorded?: DateTimeRange;
  @Field(() => Boolean, { nullable: true, description: "Whether it is known only from another page." })
  isStub?: boolean;
  @Inner(() => OrganizationWhere, "The newspaper it appeared in; {} asks for any.")
  newspaper?: object;
  @Inner(() => OrganizationsFilter, "Organizations that it names.")
  organizations?: object;
  @Inner(() => ProvinceWhere, "Short for provinces.some.")
  province?: object;
  @Inner(() => ProvincesFilter, "Provinces that it names.")
  provinces?: object;
  @Extent(extent)
  extent?: string;
  @Inner(() => PeopleFilter, "People that it names.")
  people?: object;
  @Inner(() => PeopleFilter, "Its authors.")
  bylines?: object;
  @Inner(() => EventsFilter, "Events that it reports.")
  events?: object;
}

@InputType({ description: "Which organizations; members all hold." })
export class OrganizationWhere {
  @Inner(() => IdFilter, id)
  id?: IdFilter;
  @Inner(() => TextFilter, "One of its names.")
  name?: TextFilter;
  @Field(() => [OrganizationKind], { nullable: true, description: "One of these kinds." })
  kind?: string[];
  @ValidOn("It stood on this day, on which its province and parent are looked at too.")
  validOn?: string;
  @Inner(() => ProvinceWhere, "The province it serves, on the day asked for, else the latest known; {} asks for any.")
  province?: object;
  @Inner(
    () => OrganizationWhere,
    "The body it answers to, on the day asked for, else the latest known; {} asks for any.",
  )
  parent?: object;
  @Inner(() => ArticlesFilter, "Articles that name it.")
  articles?: object;
  @Inner(() => EventsFilter, "Events in which it took part.")
  events?: object;
}

@InputType({ description: "Which provinces, of every period unless a day is named; members all hold." })
export class ProvinceWhere {
  @Inner(() => IdFilter, id)
  id?: IdFilter;
  @Inner(() => TextFilter, "One of its names.")
  name?: TextFilter;
  @Field(() => [ProvinceKind], {
    nullable: true,
    description: "One of these kinds, on the day asked for, else by its latest.",
  })
  kind?: string[];
  @Field(() => CodeInput, { nullable: true, description: "Bore this code on that day." })
  code?: CodeInput;
  @ValidOn("It stood on this day, on which its kind is looked at too.")
  validOn?: string;
}

@InputType({ description: "Which people; members all hold." })
export class PersonWhere {
  @Inner(() => IdFilter, id)
  id?: IdFilter;
  @Inner(() => TextFilter, "One of the person's names.")
  name?: TextFilter;
  @Field(() => Boolean, { nullable: true, description: "Whether the name is known from a byline." })
  isByline?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether others bear the same name, not judged to be the same person or another.",
  })
  hasNamesakes?: boolean;
  @Inner(() => IntFilter, "How many posts are known.")
  posts?: IntFilter;
  @Inner(() => OrganizationWhere, "Held a post at such a body.")
  organization?: object;
  @Inner(() => ArticlesFilter, "Articles that name the person.")
  articles?: object;
  @Inner(() => EventsFilter, "Events in which the person took part.")
  events?: object;
}

@InputType({ description: "Which events; members all hold." })
export class EventWhere {
  @Inner(() => IdFilter, id)
  id?: IdFilter;
  @Inner(() => TextFilter, "Its title.")
  title?: TextFilter;
  @Field(() => [EventKind], { nullable: true, description: "One of these kinds." })
  kind?: string[];
  @Inner(() => DuringFilter, "When it happened.")
  during?: DuringFilter;
  @Field(() => [DatePrecision], { nullable: true, description: "Its date is told as far as one of these." })
  precision?: string[];
  @Field(() => [YearSource], { nullable: true, description: "The year of its date comes from one of these." })
  yearSource?: string[];
  @Inner(() => ProvinceWhere, "Short for provinces.some.")
  province?: object;
  @Inner(() => ProvincesFilter, "Provinces in which it happened.")
  provinces?: object;
  @Extent(extent)
  extent?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is an item of another event; false: a conference once, not with its items.",
  })
  isPart?: boolean;
  @Inner(() => ParticipantsFilter, "Who took part, and how.")
  participants?: object;
  @Inner(() => ArticlesFilter, "Articles that report it.")
  articles?: object;
}

@InputType({ description: "All of one participation: members hold of the same one." })
class ParticipantWhere {
  @Inner(() => OrganizationWhere, "The participant is such an organization.")
  organization?: object;
  @Inner(() => PersonWhere, "The participant is such a person.")
  person?: object;
  @Field(() => [ParticipantRole], { nullable: true, description: "In one of these roles." })
  role?: string[];
}

[ArticleWhere, OrganizationWhere, ProvinceWhere, PersonWhere, EventWhere].forEach(combined);

@InputType({ description: "Which figures; members all hold." })
export class FigureWhere {
  @Inner(() => TextFilter, "What it is a figure of.")
  subject?: TextFilter;
  @Field(() => [FigureKind], { nullable: true, description: "One of these kinds." })
  kind?: string[];
  @Field(() => [Comparator], { nullable: true, description: "One of these ways of meaning the value." })
  comparator?: string[];
  @Inner(() => DecimalFilter, "Its value.")
  value?: DecimalFilter;
  @Inner(() => TextFilter, "Its unit.")
  unit?: TextFilter;
  @Inner(() => IntFilter, "The year it is meant for.")
  year?: IntFilter;
  @Inner(() => IdFilter, "Who or what set it.")
  setBy?: IdFilter;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the target is met; one of which that cannot be told is neither.",
  })
  isMet?: boolean;
}

@InputType({ description: "Which relationships; members all hold." })
export class RelationshipWhere {
  @Field(() => [RelationshipKind], { nullable: true, description: "One of these kinds." })
  kind?: string[];
  @Inner(() => IdFilter, "What stands at either end.")
  end?: IdFilter;
  @Inner(() => IntFilter, "How many articles assert it.")
  sources?: IntFilter;
  @Field(() => Float, { nullable: true, description: "At least as sure, from 0 to 1." })
  minConfidence?: number;
}

@InputType({ description: "Which claims; members all hold." })
export class ClaimWhere {
  @Inner(() => IdFilter, "The article that asserts it.")
  article?: IdFilter;
  @Field(() => [RelationshipKind], { nullable: true, description: "Of a relationship of one of these kinds." })
  kind?: string[];
  @Field(() => [TextBlock], { nullable: true, description: "In one of these parts of the page." })
  block?: string[];
  @Field(() => [ClaimOrigin], { nullable: true, description: "Arisen in one of these ways." })
  origin?: string[];
  @Field(() => Float, { nullable: true, description: "At least as sure, from 0 to 1." })
  minConfidence?: number;
  @Field(() => Float, { nullable: true, description: "At most as sure, from 0 to 1." })
  maxConfidence?: number;
  @Inner(() => DateTimeRange, "When it came into the graph.")
  recorded?: DateTimeRange;
  @Inner(() => DateTimeRange, "When it was withdrawn.")
  retired?: DateTimeRange;
  @Field(() => Boolean, { nullable: true, description: "Whether it was withdrawn." })
  isRetired?: boolean;
}

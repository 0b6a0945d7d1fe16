import { ArgsType, type ClassType, Field, ID, Int } from "type-graphql";
import { CodeInput } from "./code-input.js";
import { ArticleOrder, ClusterLevel, EventOrder, FigureKind, NameOrder, ParticipantRole } from "./enums.js";
import { Extent } from "./filters.js";
import { DateScalar, UrlScalar } from "./scalars.js";
import {
  ArticleWhere,
  ClaimWhere,
  EventWhere,
  FigureWhere,
  OrganizationWhere,
  PersonWhere,
  ProvinceWhere,
  RelationshipWhere,
} from "./where.js";

const first = "How many rows: 0 to 100.";
const after = "The cursor after which to go on, as given out by this list in this order.";
const asOf = "The day on which it holds.";
const year = "The year of the term.";
const orderBy = "The order of the rows.";
const id = "The id: global and stable.";

/** The argument that narrows a list. */
const Where = (of: () => ClassType) =>
  Field(of, { nullable: true, description: "Only rows that satisfy this; {} hides nothing." });

/** One page, forwards. */
@ArgsType()
export class ForwardPage {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: first })
  first?: number;
  @Field(() => String, { nullable: true, description: after })
  after?: string;
}

@ArgsType()
export class ArticlePage extends ForwardPage {
  @Field(() => ArticleOrder, { nullable: true, defaultValue: ArticleOrder.PUBLISHED_AT_DESC, description: orderBy })
  orderBy?: string;
  @Where(() => ArticleWhere)
  where?: ArticleWhere;
}

@ArgsType()
export class EventPage extends ForwardPage {
  @Field(() => EventOrder, { nullable: true, defaultValue: EventOrder.DATE_DESC, description: orderBy })
  orderBy?: string;
  @Where(() => EventWhere)
  where?: EventWhere;
}

const extent = "This unit alone, or its lineage too.";

@ArgsType()
export class ArticleOfPlacePage extends ArticlePage {
  @Extent(extent)
  extent?: string;
}

@ArgsType()
export class EventOfPlacePage extends EventPage {
  @Extent(extent)
  extent?: string;
}

@ArgsType()
export class OrganizationPage extends ForwardPage {
  @Where(() => OrganizationWhere)
  where?: OrganizationWhere;
}

@ArgsType()
export class DatedOrganizationPage extends OrganizationPage {
  @Field(() => DateScalar, { nullable: true, description: asOf })
  asOf?: string;
}

@ArgsType()
export class ProvincePage extends ForwardPage {
  @Where(() => ProvinceWhere)
  where?: ProvinceWhere;
}

@ArgsType()
export class PersonPage extends ForwardPage {
  @Where(() => PersonWhere)
  where?: PersonWhere;
}

@ArgsType()
export class ParticipantPage extends ForwardPage {
  @Field(() => [ParticipantRole], { nullable: true, description: "Only those in one of these roles." })
  role?: string[];
}

/** A bounded plain list. */
@ArgsType()
export class FirstTwenty {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: first })
  first?: number;
}

@ArgsType()
export class FirstFive {
  @Field(() => Int, { nullable: true, defaultValue: 5, description: first })
  first?: number;
}

@ArgsType()
export class FigureList extends FirstTwenty {
  @Field(() => [FigureKind], { nullable: true, description: "Only figures of one of these kinds." })
  kind?: string[];
}

@ArgsType()
export class AsOf {
  @Field(() => DateScalar, { nullable: true, description: asOf })
  asOf?: string;
}

@ArgsType()
export class OfYear {
  @Field(() => Int, { nullable: true, description: year })
  year?: number;
}

/** One page of a root list, either way. */
@ArgsType()
class RootPage {
  @Field(() => Int, { nullable: true, description: `${first} 20 where neither \`first\` nor \`last\` is given.` })
  first?: number;
  @Field(() => String, { nullable: true, description: after })
  after?: string;
  @Field(() => Int, { nullable: true, description: "How many rows from the end, or before the cursor: 0 to 100." })
  last?: number;
  @Field(() => String, { nullable: true, description: "The cursor before which to go back; goes with `last`." })
  before?: string;
}

@ArgsType()
export class ArticleRootPage extends RootPage {
  @Field(() => ArticleOrder, { nullable: true, defaultValue: ArticleOrder.PUBLISHED_AT_DESC, description: orderBy })
  orderBy?: string;
  @Where(() => ArticleWhere)
  where?: ArticleWhere;
}

@ArgsType()
export class EventRootPage extends RootPage {
  @Field(() => EventOrder, { nullable: true, defaultValue: EventOrder.DATE_DESC, description: orderBy })
  orderBy?: string;
  @Where(() => EventWhere)
  where?: EventWhere;
}

/** One page of a root list of named things, either way. */
@ArgsType()
class NameRootPage extends RootPage {
  @Field(() => NameOrder, { nullable: true, defaultValue: NameOrder.NAME_ASC, description: orderBy })
  orderBy?: string;
}

@ArgsType()
export class OrganizationRootPage extends NameRootPage {
  @Where(() => OrganizationWhere)
  where?: OrganizationWhere;
}

@ArgsType()
export class PersonRootPage extends NameRootPage {
  @Where(() => PersonWhere)
  where?: PersonWhere;
}

/** One page of a root list, forwards only. */
@ArgsType()
class ForwardRootPage {
  @Field(() => Int, { nullable: true, description: `${first} 20 where none is given.` })
  first?: number;
  @Field(() => String, { nullable: true, description: after })
  after?: string;
}

@ArgsType()
export class FigureRootPage extends ForwardRootPage {
  @Where(() => FigureWhere)
  where?: FigureWhere;
}

@ArgsType()
export class RelationshipRootPage extends ForwardRootPage {
  @Field(() => RelationshipWhere, { description: "Only rows that satisfy this; {} hides nothing." })
  where!: RelationshipWhere;
}

@ArgsType()
export class ClaimRootPage extends ForwardRootPage {
  @Where(() => ClaimWhere)
  where?: ClaimWhere;
}

@ArgsType()
export class ById {
  @Field(() => ID, { description: id })
  id!: string;
}

@ArgsType()
export class ByIds {
  @Field(() => [ID], { description: "The ids, 100 at most." })
  ids!: string[];
}

@ArgsType()
export class ArticleKey {
  @Field(() => ID, { nullable: true, description: id })
  id?: string;
  @Field(() => UrlScalar, { nullable: true, description: "The article's address." })
  url?: string;
}

@ArgsType()
export class OrganizationKey {
  @Field(() => ID, { nullable: true, description: id })
  id?: string;
  @Field(() => String, { nullable: true, description: "A name or alias; accents are optional." })
  name?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the name was borne; any day where none is given.",
  })
  asOf?: string;
}

@ArgsType()
export class ProvinceKey {
  @Field(() => ID, { nullable: true, description: id })
  id?: string;
  @Field(() => String, { nullable: true, description: "A name or alias; accents are optional." })
  name?: string;
  @Field(() => CodeInput, { nullable: true, description: "An administrative code on a day." })
  code?: CodeInput;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which a unit of that name stood; today where none is given.",
  })
  asOf?: string;
}

@ArgsType()
export class ProvincesArgs {
  @Where(() => ProvinceWhere)
  where?: ProvinceWhere;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the units stood; today where none is given.",
  })
  asOf?: string;
}

const level = "Whose numbering; any where it is null.";
const owner = "The id of the body that runs the cluster.";

@ArgsType()
export class ClusterKey {
  @Field(() => ID, { nullable: true, description: id })
  id?: string;
  @Field(() => Int, { nullable: true, description: "The cluster's number." })
  number?: number;
  @Field(() => ClusterLevel, { nullable: true, defaultValue: ClusterLevel.MINISTRY_PROVINCIAL, description: level })
  level?: string;
  @Field(() => ID, { nullable: true, description: owner })
  owner?: string;
}

@ArgsType()
export class ClustersArgs {
  @Field(() => ClusterLevel, { nullable: true, defaultValue: ClusterLevel.MINISTRY_PROVINCIAL, description: level })
  level?: string;
  @Field(() => ID, { nullable: true, description: owner })
  owner?: string;
  @Field(() => Int, { nullable: true, description: "Only clusters with a known term of that year." })
  year?: number;
}

import { Args, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { FirstFive } from "./arguments.js";
import { Article } from "./article.js";
import { Claim } from "./claim.js";
import { countedBy } from "./counts.js";
import { ParticipantRole } from "./enums.js";
import { Event } from "./event.js";
import { Figure } from "./figure.js";
import { described } from "./node.js";
import { Organization } from "./organization.js";
import { Participant } from "./participant.js";
import { Person } from "./person.js";
import { Province } from "./province.js";
import { Relationship } from "./relationship.js";

@ObjectType({ description: "Where a page stands in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether rows come before." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "The first row's cursor; null on an empty page." })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: "The last row's cursor; null on an empty page." })
  endCursor?: string;
}

/** What the edges of a connection tell of what led there. */
interface EdgeOptions {
  readonly roles?: boolean;
  readonly via?: boolean;
  readonly claims?: boolean;
}

@ObjectType()
abstract class SilentEdge {}

@ObjectType()
abstract class Uncounted {}

@ObjectType()
abstract class TellingEdge {
  @Field(() => [Claim], {
    description: "What the relationships that led here stand on, surest first; empty in a root list.",
  })
  claims(@Args(() => FirstFive) _: FirstFive) {
    return described();
  }
}

/** The connection and edge types of one kind of node (Relay). */
function connectionOf(name: string, nodeType: () => ClassType | object, options: EdgeOptions = {}): ClassType {
  @ObjectType(`${name}Edge`, { description: `A row of a list of ${name}; below an entity it tells what led there.` })
  class Edge extends (options.claims ? TellingEdge : SilentEdge) {
    @Field(() => String, { description: "Where the row stands in its list and order." })
    cursor!: string;
    @Field(() => nodeType() as ClassType, { description: "What stands in the row." })
    node!: unknown;
  }
  if (options.roles) {
    const description = "The roles by which it was reached; empty in a root list.";
    Field(() => [ParticipantRole], { description })(Edge.prototype, "roles");
  }
  if (options.via) {
    const description = "From a province: the units as reported, in dictionary order; else empty.";
    Field(() => [Province], { description })(Edge.prototype, "via");
  }
  @ObjectType(`${name}Connection`, {
    description: `A paged list of ${name}; a node stands once, however many relationships lead to it.`,
  })
  class Connection extends (countedBy[name] ?? Uncounted) {
    @Field(() => [Edge], { description: "The rows of the page." })
    edges!: Edge[];
    @Field(() => [nodeType() as ClassType], { description: "The nodes of the page." })
    nodes!: unknown[];
    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "How many rows there are on all pages; costs nothing until asked for." })
    totalCount!: number;
  }
  return Connection;
}

const toldOf = { claims: true };

export const ArticleConnection = connectionOf("Article", () => Article, { ...toldOf, via: true });
export const EventConnection = connectionOf("Event", () => Event, { ...toldOf, roles: true, via: true });
export const OrganizationConnection = connectionOf("Organization", () => Organization, toldOf);
export const PersonConnection = connectionOf("Person", () => Person, toldOf);
export const ProvinceConnection = connectionOf("Province", () => Province, toldOf);
export const ParticipantConnection = connectionOf("Participant", () => Participant, { ...toldOf, roles: true });
export const FigureConnection = connectionOf("Figure", () => Figure);
export const RelationshipConnection = connectionOf("Relationship", () => Relationship);
export const ClaimConnection = connectionOf("Claim", () => Claim);

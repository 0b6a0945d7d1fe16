import { Args, Query, Resolver } from "type-graphql";
import * as args from "../schema/arguments.js";
import { Article } from "../schema/article.js";
import { Cluster } from "../schema/cluster.js";
import {
  ArticleConnection,
  ClaimConnection,
  EventConnection,
  FigureConnection,
  OrganizationConnection,
  PersonConnection,
  RelationshipConnection,
} from "../schema/connections.js";
import { TrendArgs, TrendPoint } from "../schema/counts.js";
import { Dataset } from "../schema/dataset.js";
import { Event } from "../schema/event.js";
import { described, Node } from "../schema/node.js";
import { Organization } from "../schema/organization.js";
import { Path, PathsArgs } from "../schema/path.js";
import { Person } from "../schema/person.js";
import { Province } from "../schema/province.js";
import { SearchArgs, SearchConnection } from "../schema/search.js";

/** The root fields. A root field is nullable: what fails takes no other root's answer with it. */
@Resolver()
export class QueryRoot {
  @Query(() => Node, { nullable: true, description: "Anything by its id; null where there is none." })
  node(@Args(() => args.ById) _: args.ById) {
    return described();
  }

  @Query(() => [Node], {
    nullable: "itemsAndList",
    description: "Things by their ids, in that order; null where there is none.",
  })
  nodes(@Args(() => args.ByIds) _: args.ByIds) {
    return described();
  }

  @Query(() => Article, { nullable: true, description: "An article by its id or its address." })
  article(@Args(() => args.ArticleKey) _: args.ArticleKey) {
    return described();
  }

  @Query(() => ArticleConnection, { nullable: true, description: "All articles." })
  articles(@Args(() => args.ArticleRootPage) _: args.ArticleRootPage) {
    return described();
  }

  @Query(() => Organization, {
    nullable: true,
    description: "An organization by its id or a name; a name that several bear is refused, with their ids.",
  })
  organization(@Args(() => args.OrganizationKey) _: args.OrganizationKey) {
    return described();
  }

  @Query(() => OrganizationConnection, { nullable: true, description: "All organizations." })
  organizations(@Args(() => args.OrganizationRootPage) _: args.OrganizationRootPage) {
    return described();
  }

  @Query(() => Province, {
    nullable: true,
    description:
      "By id, code, or name (accents optional, aliases allowed) of the units standing that day, today where none is given.",
  })
  province(@Args(() => args.ProvinceKey) _: args.ProvinceKey) {
    return described();
  }

  @Query(() => [Province], {
    nullable: true,
    description:
      "The units of one day, today where none is given, in dictionary order: 63 before 2025-07-01, 34 since.",
  })
  provinces(@Args(() => args.ProvincesArgs) _: args.ProvincesArgs) {
    return described();
  }

  @Query(() => Person, { nullable: true, description: "A person by id." })
  person(@Args(() => args.ById) _: args.ById) {
    return described();
  }

  @Query(() => PersonConnection, { nullable: true, description: "All people, bylines included." })
  people(@Args(() => args.PersonRootPage) _: args.PersonRootPage) {
    return described();
  }

  @Query(() => Event, { nullable: true, description: "An event by id." })
  event(@Args(() => args.ById) _: args.ById) {
    return described();
  }

  @Query(() => EventConnection, { nullable: true, description: "All events." })
  events(@Args(() => args.EventRootPage) _: args.EventRootPage) {
    return described();
  }

  @Query(() => FigureConnection, { nullable: true, description: "All figures, by subject." })
  figures(@Args(() => args.FigureRootPage) _: args.FigureRootPage) {
    return described();
  }

  @Query(() => RelationshipConnection, {
    nullable: true,
    description: "Stored links by kind, then key: those of a thing, those with a single source.",
  })
  relationships(@Args(() => args.RelationshipRootPage) _: args.RelationshipRootPage) {
    return described();
  }

  @Query(() => ClaimConnection, {
    nullable: true,
    description: "What articles assert, newest recorded first, retired ones too unless told.",
  })
  claims(@Args(() => args.ClaimRootPage) _: args.ClaimRootPage) {
    return described();
  }

  @Query(() => Cluster, { nullable: true, description: "A cluster by its id, or by its number, level and owner." })
  cluster(@Args(() => args.ClusterKey) _: args.ClusterKey) {
    return described();
  }

  @Query(() => [Cluster], {
    nullable: true,
    description: "Clusters of a level (of all levels where it is null); with a known term where a year is given.",
  })
  clusters(@Args(() => args.ClustersArgs) _: args.ClustersArgs) {
    return described();
  }

  @Query(() => SearchConnection, {
    nullable: true,
    description:
      "One ranked list of whatever a text finds, by names, aliases and titles: what has all of its words, or any of them where nothing has all. Accents are optional; what has the same ones stands first.",
  })
  search(@Args(() => SearchArgs) _: SearchArgs) {
    return described();
  }

  @Query(() => [Path], {
    nullable: true,
    description:
      "The shortest paths between two things, the surest first among those of one length; 6 hops at most. No path passes a thing twice. Of the paths of the last length any are given where there are more than `first`. Null where an end is not known, empty where there is no path.",
  })
  paths(@Args(() => PathsArgs) _: PathsArgs) {
    return described();
  }

  @Query(() => [TrendPoint], {
    nullable: true,
    description:
      "How much there was in each bucket of a range of days, zeros included: the largest series, one after the other, each in the order of time.",
  })
  trend(@Args(() => TrendArgs) _: TrendArgs) {
    return described();
  }

  @Query(() => Dataset, { nullable: true, description: "The whole graph in numbers." })
  dataset() {
    return described();
  }
}

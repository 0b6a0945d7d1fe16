import { article, articleFilters, byline } from "./article.js";
import { claim, claimFilters } from "./claim.js";
import { cluster, clusterMembership, clusterTerm } from "./cluster.js";
import { dataset } from "./dataset.js";
import { event, eventDate, eventFilters, participantFilters } from "./event.js";
import type { Filters } from "./filter-types.js";
import { figure, figureFilters } from "./figure.js";
import { organization, organizationFilters } from "./organization.js";
import { path } from "./path.js";
import { person, personFilters, post } from "./person.js";
import { movement, place } from "./place.js";
import { administrativeCode, province, provinceFilters, provinceSuccession } from "./province.js";
import { connectionReads } from "./reads.js";
import { relationship, relationshipFilters } from "./relationship.js";
import { roots } from "./roots.js";
import type { Read, TypeModel } from "./types.js";

const query: TypeModel = { name: "Query", columns: {}, reads: roots };

/** The whole graph as data: every object type of the API by its name, `Query` among them. */
export const model: ReadonlyMap<string, TypeModel> = new Map(
  [
    query,
    article,
    byline,
    claim,
    cluster,
    clusterMembership,
    clusterTerm,
    dataset,
    event,
    eventDate,
    figure,
    organization,
    path,
    person,
    post,
    movement,
    place,
    administrativeCode,
    province,
    provinceSuccession,
    relationship,
  ].map((type) => [type.name, type]),
);

/** The model of a type; a name that is none is a fault of ours. */
export function typeModel(name: string): TypeModel {
  const found = model.get(name);
  if (!found) throw new Error(`The graph model knows no type ${name}.`);
  return found;
}

/** How a field of an object type is read; undefined for a column, and for the own fields of connections and edges but their lists that take arguments. */
export function readOf(type: string, field: string): Read | undefined {
  const known = model.get(type);
  if (known) return known.reads[field];
  return connectionReads[field];
}

const filters: Readonly<Record<string, Filters>> = {
  Article: articleFilters,
  Claim: claimFilters,
  Event: eventFilters,
  Figure: figureFilters,
  Organization: organizationFilters,
  Participant: participantFilters,
  Person: personFilters,
  Province: provinceFilters,
  Relationship: relationshipFilters,
};

/** The members of the input `<of>Where`. */
export function filtersOf(of: string): Filters {
  const found = filters[of];
  if (!found) throw new Error(`The graph model has no filters of ${of}.`);
  return found;
}

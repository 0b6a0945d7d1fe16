import { article, byline } from "./article.js";
import { claim } from "./claim.js";
import { cluster, clusterMembership, clusterTerm } from "./cluster.js";
import { dataset } from "./dataset.js";
import { event, eventDate } from "./event.js";
import { figure } from "./figure.js";
import { organization } from "./organization.js";
import { person, post } from "./person.js";
import { movement, place } from "./place.js";
import { administrativeCode, province, provinceSuccession } from "./province.js";
import { roots } from "./roots.js";
import type { TypeModel } from "./types.js";

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
    person,
    post,
    movement,
    place,
    administrativeCode,
    province,
    provinceSuccession,
  ].map((type) => [type.name, type]),
);

/** The model of a type; a name that is none is a fault of ours. */
export function typeModel(name: string): TypeModel {
  const found = model.get(name);
  if (!found) throw new Error(`The graph model knows no type ${name}.`);
  return found;
}

import { isoInstant } from "./days.js";
import type { Column, TypeModel } from "./types.js";

const count = (label: string): Column => ({ cypher: () => `COUNT { (:${label}) }` });

/** One property of the first article of an order; the property is indexed with the id, so one row is read. */
const firstArticle = (key: string, descending: boolean, value: string): Column => ({
  cypher: () =>
    `head(COLLECT { MATCH (found:Article) WHERE found.${key} > 0 AND found.id IS NOT NULL ` +
    `RETURN found.${value} ORDER BY found.${key}${descending ? " DESC" : ""} LIMIT 1 })`,
  decode: isoInstant,
});

/** The whole graph in numbers. Counts come from the count store, but for stubs, which are counted by their index. */
export const dataset: TypeModel = {
  name: "Dataset",
  columns: {
    revision: {
      cypher: () => `head(COLLECT { MATCH (revision:Revision {id: 'revision'}) RETURN revision.counter })`,
      decode: (counter) => String(counter ?? 0),
    },
    articles: count("Article"),
    stubs: { cypher: () => `COUNT { MATCH (stub:Article) WHERE stub.isStub = true }` },
    organizations: count("Organization"),
    provinces: count("Province"),
    people: count("Person"),
    events: count("Event"),
    figures: count("Figure"),
    claims: count("Claim"),
    firstPublishedAt: firstArticle("sortAt", false, "publishedAt.epochMillis"),
    lastPublishedAt: firstArticle("sortAt", true, "publishedAt.epochMillis"),
    lastLoadedAt: firstArticle("recordedAt", true, "recordedAt"),
  },
  reads: {},
};

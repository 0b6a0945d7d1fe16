import { isoInstant } from "./days.js";
import type { Column, TypeModel } from "./types.js";

const count = (label: string): Column => ({ cypher: () => `COUNT { (:${label}) }` });

/** The instant of the first or last article. Minutes, which are indexed, come first: only those of the same minute are compared by their seconds. */
const publication = (direction: "" | " DESC"): Column => ({
  cypher: () =>
    `head(COLLECT { MATCH (found:Article) WHERE found.sortAt > 0 AND found.id IS NOT NULL ` +
    `RETURN found.publishedAt.epochMillis ORDER BY found.sortAt${direction}, found.publishedAt${direction} LIMIT 1 })`,
  decode: isoInstant,
});

const lastLoad: Column = {
  cypher: () =>
    `head(COLLECT { MATCH (found:Article) WHERE found.recordedAt > 0 AND found.id IS NOT NULL ` +
    `RETURN found.recordedAt ORDER BY found.recordedAt DESC LIMIT 1 })`,
  decode: isoInstant,
};

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
    firstPublishedAt: publication(""),
    lastPublishedAt: publication(" DESC"),
    lastLoadedAt: lastLoad,
  },
  reads: {},
};

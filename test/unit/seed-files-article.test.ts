import * as identity from "../../src/graph/identity.js";
import { readSeedFiles } from "../../tools/seeds/read-seed-files.js";

const seeds = readSeedFiles();
const entities = seeds.flatMap((seed) => seed.entities);

describe("the seed article", () => {
  const seed = seeds.find((file) => file.name.startsWith("040"))!;
  const rowOf = (id: string) => entities.find((entity) => entity.id === id);
  const article = seed.entities.find((entity) => entity.set?.["isStub"] === false)!;
  const newspaper = identity.organizationId("Báo Công An Nhân Dân");

  it("bears the ids that the model gives", () => {
    const { sortAt, title } = article.set as { sortAt: number; title: string };
    expect(sortAt * 60_000).toBe(Date.parse(String(article.set?.["publishedAt"])));
    expect(article.id).toBe(identity.articleId({ newspaperId: newspaper, minute: sortAt, title }));
    const people = seed.entities.filter((entity) => entity.set?.["isByline"] === true);
    expect(people.map(({ id }) => id)).toEqual(
      people.map(({ set }) => identity.personId(String(set?.["name"]), newspaper)),
    );
    const within = new Map(seed.facts.filter((fact) => fact.type === "LOCATED_IN").map((fact) => [fact.from, fact.to]));
    const places = seed.entities.filter((entity) => entity.label === "Place");
    expect(places.map(({ id }) => id)).toEqual(
      places.map(({ id, set }) => identity.placeId(String(set?.["name"]), within.get(id))),
    );
  });

  it("takes its events' ids from cluster, year, kind and day, those of the stubs from their article", () => {
    const clusterId = identity.clusterId({
      level: "MINISTRY_PROVINCIAL",
      ownerId: identity.organizationId("Bộ Công an"),
      number: 2,
    });
    const seen = new Map<string, number>();
    for (const { from, to } of seed.facts.filter(
      (fact) => fact.type === "REPORTS" && rowOf(fact.to)?.label === "Event",
    )) {
      const { kind, edtf: day = "" } = rowOf(to)?.set as { kind: string; edtf?: string };
      const position = (seen.get(from) ?? 0) + 1;
      seen.set(from, position);
      const parts =
        from === article.id ? { clusterId, year: 2024, kind, day } : { articleId: from, kind, day, position };
      expect(to).toBe(identity.eventId(parts));
    }
    expect([...seen.values()]).toEqual([4, 1, 2, 1]);
  });

  it("tells nothing of a teaser in its own name but that it announces it", () => {
    for (const fact of seed.facts) {
      for (const claim of fact.claims) {
        const isTeaser = claim.block === "TEASER";
        if (claim.article === article.id) expect(isTeaser).toBe(fact.type === "TEASES");
        else expect(isTeaser).toBe(true);
      }
    }
  });

  it("invents no day and no year", () => {
    const dates = seed.entities
      .filter((entity) => entity.label === "Event")
      .map(({ set }) => [set?.["kind"], set?.["edtf"], set?.["yearSource"], set?.["sortDay"]]);
    expect(dates.slice(4)).toEqual([
      ["FIELD_TRIP", "XXXX-03-19/XXXX-03-21", "UNKNOWN", 0],
      ["CRIME", "2024-09-01", "STATED", 20240901],
      ["PROSECUTION", undefined, "UNKNOWN", 0],
      ["MEETING", "XXXX-03-20", "UNKNOWN", 0],
    ]);
  });
});

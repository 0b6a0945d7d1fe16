import { encodeCursor } from "../../src/graph/plan/cursor.js";
import { articleOrders } from "../../src/graph/model/orders.js";
import { search } from "../../src/graph/model/search.js";
import { everyFacet, everyField, everyRoot, everyTrend } from "../support/everything.js";
import { planOf } from "../support/statements.js";

const text = (document: string, variables = {}): string => planOf(document, variables).text;

const cursor = encodeCursor(
  { list: "Query.articles", orderName: "PUBLISHED_AT_DESC", order: articleOrders.PUBLISHED_AT_DESC },
  [28512246, "article-1"],
);

describe("one text serves", () => {
  it("other aliases, and fields in another order", () => {
    const plain = text("{ articles { nodes { id title } totalCount } cluster(number: 2) { name } }");
    expect(
      text("{ c: cluster(number: 2) { n: name } x: articles { t: totalCount rows: nodes { b: title a: id } } }"),
    ).toBe(plain);
  });

  it("other values, whether they are written in the document or in variables", () => {
    const plain = text('{ province(name: "Lai Châu") { events(first: 3) { nodes { id } } } }');
    expect(
      text("query ($n: String, $k: Int) { province(name: $n) { events(first: $k) { nodes { id } } } }", {
        n: "Huế",
        k: 50,
      }),
    ).toBe(plain);
  });

  it("lists of any length", () => {
    const document =
      "query ($ids: [ID!]!, $roles: [ParticipantRole!]) { nodes(ids: $ids) { ... on Event { participants(role: $roles) { totalCount } } } }";
    const lists = [0, 1, 2, 11, 100].map((length) => Array.from({ length }, (_, index) => `id-${index}`));
    expect(
      new Set(lists.map((ids) => text(document, { ids, roles: ids.length > 2 ? null : ["HOST"] }))),
    ).toHaveProperty("size", 1);
  });

  it("the first page and every later one", () => {
    const document =
      "query ($after: String) { articles(first: 5, after: $after) { nodes { id } pageInfo { hasPreviousPage } } }";
    expect(text(document, { after: cursor })).toBe(text(document));
  });

  it("a search for any text, among any kinds, on any page", () => {
    const document =
      "query ($t: String!, $k: [EntityKind!], $n: Int, $after: String) { search(text: $t, kinds: $k, first: $n, after: $after) { nodes { id } kindCounts { key } } }";
    const after = encodeCursor({ list: "Query.search", orderName: "RANK", order: search.orders.RANK! }, [7, "x"]);
    expect(text(document, { t: "", n: 0, after })).toBe(text(document, { t: "Công an tỉnh Lai Châu", k: null }));
    expect(text(document, { t: "x", k: [] })).toBe(text(document, { t: "y", k: ["ARTICLE", "PERSON"], after }));
  });

  it("a day and none, a year and none", () => {
    expect(text("{ cluster(number: 2) { provinces(year: 2017) { name } } }")).toBe(
      text("{ cluster(number: 2) { provinces { name } } }"),
    );
    const document =
      'query ($day: Date) { organization(id: "x") { parent(asOf: $day) { id } children(asOf: $day) { totalCount } } }';
    expect(text(document, { day: "2024-06-01" })).toBe(text(document));
  });

  it.each([...everyField(), ...everyRoot(), ...everyFacet(), ...everyTrend()])(
    "$name with a day for the whole operation and without",
    ({ text: asked }) => {
      expect(text(`query @asOf(day: "2024-06-01") ${asked}`)).toBe(text(asked));
    },
  );

  it("a filtered list with a day for the whole operation, with a day of its own and without", () => {
    const asked = "organizations(where: {kind: [MINISTRY], province: {kind: [PROVINCE]}}) { totalCount nodes { id } }";
    const dated = asked.replace("{kind: [MINISTRY],", '{validOn: "2024-06-01", kind: [MINISTRY],');
    expect(text(`query @asOf(day: "2024-06-01") { ${asked} }`)).toBe(text(`{ ${asked} }`));
    expect(text(`{ ${dated} }`)).toBe(text(`{ ${asked} }`));
  });

  it("any range of days in which an event may have happened", () => {
    const document = "query ($d: DuringFilter) { events(where: {during: $d}) { totalCount nodes { id } } }";
    const ranges = [
      { from: "2024-02-28", to: "2024-03-01" },
      { from: "1999-12-31", to: "2031-01-01" },
      { from: "2024-01-01" },
      { to: "2024-01-01", match: "POSSIBLY" },
    ];
    expect(new Set(ranges.map((d) => text(document, { d })))).toHaveProperty("size", 1);
  });

  it("any values, lists and ranges of a filter, also where the range has one end", () => {
    const document = "query ($w: ArticleWhere) { articles(where: $w) { totalCount nodes { id } } }";
    const filters = [
      {
        id: { in: [] },
        published: { from: "2024-01-01" },
        title: { contains: "x" },
        organizations: { count: { gt: 1 } },
      },
      {
        title: { contains: "" },
        published: { to: "2024-01-01" },
        id: { in: ["a", "b"] },
        organizations: { count: { eq: 0 } },
      },
      {
        organizations: { count: { gte: 2, lt: 9 } },
        id: { in: Array.from({ length: 1000 }, String) },
        section: null,
        published: { from: "2024-01-01", to: "2024-12-31" },
        title: { contains: "công an" },
      },
    ];
    expect(new Set(filters.map((w) => text(document, { w }))).size).toBe(1);
  });

  it("any ends, lengths, numbers and confidences of paths, and their kinds in any order", () => {
    const document = `query ($from: ID!, $to: ID!, $hops: Int, $via: [RelationshipKind!], $least: Float, $first: Int) {
      paths(from: $from, to: $to, maxHops: $hops, via: $via, minConfidence: $least, first: $first) { length }
    }`;
    const plain = text(document, { from: "a", to: "b", via: ["SERVES", "MENTIONS"] });
    expect(plain).toContain("[hop:MENTIONS|SERVES]");
    const others = { hops: 6, via: ["MENTIONS", "SERVES", "MENTIONS"], least: 0.5, first: 100 };
    expect(text(document, { from: "c", to: "d", ...others })).toBe(plain);
    expect(text(document, { from: "a", to: "b", via: [] })).toBe(text(document, { from: "a", to: "b" }));
  });

  it("facets under other names, in another order, of other units and of other sizes", () => {
    const facets = (unitsOf: string, first: number) =>
      `a: facets(by: PROVINCE, unitsOf: "${unitsOf}", first: ${first}) { key } b: facets(by: YEAR, first: ${first}) { count }`;
    const plain = text(`{ articles(where: {isStub: false}) { ${facets("2024-01-01", 3)} totalCount } }`);
    const other = text(
      '{ articles(where: {isStub: true}) { totalCount x: facets(by: YEAR) { label } y: facets(by: PROVINCE, unitsOf: "2026-01-01", first: 100) { count } } }',
    );
    expect(other).toBe(plain);
  });

  it("a trend of other days, buckets of whole months, units and sizes, and of all that its filter does not hide", () => {
    const trend = (rest: string) => text(`{ trend(of: ARTICLES, by: PROVINCE, ${rest}) { count } }`);
    const plain = trend('bucket: MONTH, unitsOf: "2024-01-01", from: "2024-01-01", to: "2024-02-29"');
    const rest = 'from: "2023-10-01", to: "2024-12-31", first: 3, articleWhere: {and: []}';
    expect(trend(`bucket: YEAR, unitsOf: "2026-01-01", ${rest}`)).toBe(plain);
    const days = trend('bucket: DAY, from: "2024-01-01", to: "2024-02-29"');
    expect(trend('bucket: WEEK, from: "2024-01-03", to: "2024-01-04", unitsOf: null')).toBe(days);
  });

  it("the parts of `and` and `or` in any order", () => {
    const [a, b] = ["{isStub: true}", '{people: {none: {name: {eq: "x"}}}}'];
    for (const op of ["and", "or"]) {
      expect(text(`{ articles(where: {${op}: [${a}, ${b}]}) { totalCount } }`)).toBe(
        text(`{ articles(where: {${op}: [${b}, ${a}]}) { totalCount } }`),
      );
    }
  });

  it("a filter that hides nothing and none", () => {
    const plain = text("{ events { nodes { id } totalCount } }");
    const empty = [
      "{}",
      "null",
      "{and: []}",
      "{title: {}}",
      "{not: {or: []}}",
      "{articles: {every: {}}}",
      "{or: [{kind: [FIRE]}, {}]}",
    ];
    for (const where of empty) expect(text(`{ events(where: ${where}) { nodes { id } totalCount } }`)).toBe(plain);
  });

  it("`nodes`, `edges.node` and two aliases of `edges` that ask for the same", () => {
    const plain = text("{ articles { nodes { id title } } }");
    expect(text("{ articles { edges { node { id title } } } }")).toBe(plain);
    expect(text("{ articles { a: edges { node { id } } b: edges { node { title } } nodes { title } } }")).toBe(plain);
  });

  it("fragments, inline or named, and fields asked for twice", () => {
    const plain = text("{ articles { nodes { id title newspaper { id name } } } }");
    expect(
      text(
        "{ articles { ...rows nodes { newspaper { name } } } } fragment rows on ArticleConnection { nodes { ... on Article { title newspaper { id } id } } }",
      ),
    ).toBe(plain);
  });
});

describe("another text is needed only for", () => {
  it.each([
    ["another order", "{ articles(orderBy: TITLE_ASC) { nodes { id } } }"],
    ["the other direction", "{ articles(last: 5) { nodes { id } } }"],
    ["other fields", "{ articles { nodes { title } } }"],
  ])("%s", (_what, document) => {
    expect(text(document)).not.toBe(text("{ articles { nodes { id } } }"));
  });

  it("facets, which leave the text of a page without any as it is", () => {
    const page = text("{ articles(where: {isStub: false}) { nodes { id } totalCount } }");
    expect(page).not.toContain("found0");
    const counted = "{ articles(where: {isStub: false}) { nodes { id } totalCount facets(by: YEAR) { key } } }";
    expect(text(counted).match(/AS found0/g)).toHaveLength(1);
  });
});

describe("client input", () => {
  it("never stands in the text: aliases, ids, names, cursors", () => {
    const hostile = "x' OR 1=1 //`}";
    const {
      text: statement,
      parameters,
      request,
    } = planOf(
      "query ($x: String, $id: ID!) { zzalias: organization(name: $x) { zzname: name } node(id: $id) { id } }",
      { x: hostile, id: hostile },
    );
    expect(statement).not.toMatch(/zz|1=1/);
    expect(Object.keys(parameters(request))).toEqual(["p"]);
    expect(Object.values(parameters(request).p)).toContain(hostile);
  });
});

describe("rows of several types", () => {
  const participants = (organization: string, person: string) =>
    planOf(
      `{ event(id: "x") { participants { nodes { ... on Organization { ${organization} } ... on Person { ${person} } } } } }`,
    );
  const values = ({ parameters, request }: ReturnType<typeof planOf>): unknown[] =>
    Object.values(parameters(request).p);

  it("share one branch where they are read alike", () => {
    expect(participants("name aliases", "name aliases").text).toContain("WHEN n1:Organization|Person THEN");
  });

  it("keep to the arguments of their own type", () => {
    const plan = participants("events(first: 1) { nodes { id } }", "events(first: 50) { nodes { id } }");
    expect(plan.text).not.toContain("Organization|Person THEN");
    expect(values(plan)).toEqual(expect.arrayContaining([2, 51]));
  });

  it("nested in each other cost a plan that grows with the document, and not with its power of two", () => {
    const level = (inner: string) => `figures { setBy { ... on Event { ${inner} } ... on ClusterTerm { label } } }`;
    const document = (depth: number) =>
      `{ event(id: "x") { ${Array.from({ length: depth }).reduce<string>((inner) => level(inner), "title")} } }`;
    const length = (depth: number) => planOf(document(depth)).text.length;
    expect(length(60) / length(30)).toBeLessThan(2.5);
  });
});

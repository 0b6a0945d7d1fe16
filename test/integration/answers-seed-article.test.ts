import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

type Named = { name: string };

describeWithNeo4j("the seed article", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const article = async (fields: string) => {
    const { articles } = await service.data(`{ articles(first: 1) { nodes { ${fields} } } }`);
    return (articles as { nodes: Record<string, unknown>[] }).nodes[0] ?? {};
  };

  it("is told by title, time, newspaper and bylines, and never by its sentences", async () => {
    expect(
      await article(
        "title publishedAt isStub url newspaper { name } bylines { position printedName person { name isByline } }",
      ),
    ).toEqual({
      title: "Cụm thi đua số 2 thực hiện hiệu quả phong trào thi đua “Vì an ninh Tổ quốc”",
      publishedAt: "2024-03-18T11:06:00+07:00",
      isStub: false,
      url: null,
      newspaper: { name: "Báo Công An Nhân Dân" },
      bylines: [
        { position: 1, printedName: "Cao Thiên", person: { name: "Cao Thiên", isByline: true } },
        { position: 2, printedName: "Trung Hiếu", person: { name: "Trung Hiếu", isByline: true } },
      ],
    });
  });

  it("reports a signing with two parts, and a tribute beside it", async () => {
    const fields = `events { nodes { kind date { edtf text precision yearSource partOfDay } partOf { kind } parts { kind } provinces { name } place { name within { name } province { name } } movements { name } clusterTerm { label } } }`;
    const { events } = (await article(fields)) as { events: { nodes: { kind: string }[] } };
    const byKind = new Map(events.nodes.map((event) => [event.kind, event]));
    expect([...byKind.keys()].sort()).toEqual(["COMMITMENT", "COVENANT_SIGNING", "DISCUSSION", "TRIBUTE"]);
    expect(byKind.get("COVENANT_SIGNING")).toMatchObject({
      date: { edtf: "2024-03-18", precision: "DAY", yearSource: "FROM_PUBLICATION", partOfDay: null },
      partOf: null,
      provinces: [{ name: "Sơn La" }],
      movements: [{ name: "Vì an ninh Tổ quốc" }],
      clusterTerm: { label: "Cụm thi đua số 2, 2024" },
    });
    const { parts } = byKind.get("COVENANT_SIGNING") as unknown as { parts: { kind: string }[] };
    expect(parts.map(({ kind }) => kind).sort()).toEqual(["COMMITMENT", "DISCUSSION"]);
    expect(byKind.get("DISCUSSION")).toMatchObject({ partOf: { kind: "COVENANT_SIGNING" } });
    expect(byKind.get("TRIBUTE")).toMatchObject({
      partOf: null,
      date: { partOfDay: "MORNING" },
      place: { name: "Đền thờ Bác Hồ", within: { name: "Quảng trường Tây Bắc" }, province: { name: "Sơn La" } },
    });
  });

  it("tells each participant once, with all roles and the claims of each", async () => {
    const { events } = (await article(
      "events(first: 10) { nodes { kind participants { totalCount edges { roles node { ... on Organization { name } } claims(first: 10) { id } } } hosts: participants(role: [HOST]) { totalCount edges { roles node { ... on Organization { name } } } } } }",
    )) as {
      events: {
        nodes: {
          kind: string;
          participants: { totalCount: number; edges: { roles: string[]; node: Named; claims: unknown[] }[] };
          hosts: unknown;
        }[];
      };
    };
    const signing = events.nodes.find(({ kind }) => kind === "COVENANT_SIGNING");
    expect(signing?.participants.totalCount).toBe(5);
    const roles = Object.fromEntries(signing?.participants.edges.map(({ node, roles }) => [node.name, roles]) ?? []);
    expect(roles).toEqual({
      "Công an tỉnh Sơn La": ["HOST", "SIGNATORY"],
      "Công an tỉnh Lào Cai": ["SIGNATORY"],
      "Công an tỉnh Điện Biên": ["SIGNATORY"],
      "Công an tỉnh Lai Châu": ["SIGNATORY"],
      "Công an tỉnh Yên Bái": ["SIGNATORY"],
    });
    for (const edge of signing?.participants.edges ?? [])
      expect(edge.claims.length).toBeGreaterThanOrEqual(edge.roles.length);
    expect(signing?.hosts).toEqual({
      totalCount: 1,
      edges: [{ roles: ["HOST"], node: { name: "Công an tỉnh Sơn La" } }],
    });
    const tribute = events.nodes.find(({ kind }) => kind === "TRIBUTE");
    expect(tribute?.participants.edges.flatMap(({ roles }) => roles)).toEqual(Array(5).fill("ATTENDEE"));
  });

  it("has the figures of its covenant, exact, with who set them", async () => {
    const { figures } = (await article(
      "figures { kind comparator value unit setBy { label __typename } isMet results { id } claims { block start end } }",
    )) as {
      figures: {
        kind: string;
        comparator: string;
        value: string | null;
        unit: string | null;
        setBy: { label: string }[];
        claims: unknown[];
      }[];
    };
    const told = figures.map(({ kind, comparator, value, unit }) => [kind, comparator, value, unit].join(" ")).sort();
    expect(told).toEqual(
      [
        "COUNT EQ 7 nhiệm vụ",
        "TARGET FALL  ",
        "TARGET EQ 100 percent",
        "TARGET GT 90 percent",
        "TARGET GT 75 percent",
        "TARGET GT 90 percent",
        "COMMITMENT EQ 150000000 VND",
      ].sort(),
    );
    for (const target of figures.filter(({ kind }) => kind === "TARGET")) {
      expect(target.setBy.map(({ label }) => label)).toEqual(
        expect.arrayContaining(["Bộ Công an", "Cụm thi đua số 2, 2024"]),
      );
      expect(target).toMatchObject({ isMet: null, results: [] });
      expect(target.claims).not.toHaveLength(0);
    }
    expect(await article("figures(kind: [COMMITMENT]) { value } none: figures(kind: []) { value }")).toEqual({
      figures: [{ value: "150000000" }],
      none: [],
    });
  });

  it("announces three other articles, of which it tells nothing itself", async () => {
    const { teases } = (await article(
      "teases { isStub title publishedAt contentHash teasedBy { title } events { nodes { kind date { edtf earliest latest precision yearSource partOfDay text } } } }",
    )) as {
      teases: { isStub: boolean; events: { nodes: { kind: string; date: { edtf: string } | null }[] } }[];
    };
    expect(teases).toHaveLength(3);
    for (const stub of teases)
      expect(stub).toMatchObject({ isStub: true, title: null, publishedAt: null, contentHash: null });
    expect(
      teases.map(({ events }) => events.nodes.map(({ kind, date }) => `${kind} ${date?.edtf ?? "-"}`).sort()),
    ).toEqual([["FIELD_TRIP XXXX-03-19/XXXX-03-21"], ["CRIME 2024-09-01", "PROSECUTION -"], ["MEETING XXXX-03-20"]]);
    expect(teases[0]?.events.nodes[0]?.date).toEqual({
      edtf: "XXXX-03-19/XXXX-03-21",
      earliest: null,
      latest: null,
      precision: "RANGE",
      yearSource: "UNKNOWN",
      partOfDay: null,
      text: "19-21/3",
    });
  });
});

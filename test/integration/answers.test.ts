import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

type Named = { name: string };

const names = (list: unknown): string[] => (list as Named[]).map(({ name }) => name);

describeWithNeo4j("Cluster 2", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const cluster = async (fields: string) => (await service.data(`{ cluster(number: 2) { ${fields} } }`)).cluster;

  it("has in 2024 the provinces of five forces, led by Công an tỉnh Sơn La", async () => {
    const { provinces, leader } = (await cluster("provinces(year: 2024) { name } leader(year: 2024) { name }")) as {
      provinces: Named[];
      leader: Named;
    };
    expect(new Set(names(provinces))).toEqual(new Set(["Sơn La", "Lào Cai", "Điện Biên", "Lai Châu", "Yên Bái"]));
    expect(leader.name).toBe("Công an tỉnh Sơn La");
  });

  it("has in 2017 the seven of that year, led by Công an tỉnh Lạng Sơn", async () => {
    const { provinces, leader } = (await cluster("provinces(year: 2017) { name } leader(year: 2017) { name }")) as {
      provinces: Named[];
      leader: Named;
    };
    expect(new Set(names(provinces))).toEqual(
      new Set(["Lai Châu", "Điện Biên", "Cao Bằng", "Sơn La", "Lào Cai", "Hà Giang", "Lạng Sơn"]),
    );
    expect(leader.name).toBe("Công an tỉnh Lạng Sơn");
  });

  it("has in 2019 a term whose members are not named", async () => {
    expect(
      await cluster(
        "provinces(year: 2019) { name } leader(year: 2019) { name } term(year: 2019) { completeness provinces { name } members { role } }",
      ),
    ).toEqual({
      provinces: null,
      leader: null,
      term: { completeness: "UNNAMED", provinces: [], members: [] },
    });
  });

  it("has no term in 2021", async () => {
    expect(await cluster("term(year: 2021) { id } provinces(year: 2021) { id }")).toEqual({
      term: null,
      provinces: null,
    });
  });

  it("answers without a year with its latest term, that of 2024", async () => {
    const answer = (await cluster("term { year } provinces { name } leader { name }")) as { provinces: Named[] };
    expect(answer).toMatchObject({ term: { year: 2024 }, leader: { name: "Công an tỉnh Sơn La" } });
    expect(answer.provinces).toHaveLength(5);
  });

  it("counts the old Yên Bái among its members of 2024, which ended on 2025-06-30", async () => {
    const { provinces } = (await cluster(
      "provinces(year: 2024) { name id validTo successors { province { id } } }",
    )) as { provinces: Named[] };
    expect(provinces).toContainEqual({
      name: "Yên Bái",
      id: "vn-prov-1997-yen-bai",
      validTo: "2025-06-30",
      successors: [{ province: { id: "vn-prov-2025-lao-cai" } }],
    });
  });

  it("lists members with the leader first, then by dictionary order, each with its claims", async () => {
    const { term } = (await cluster(
      "term(year: 2024) { members { role organization { name } claims { block article { isStub } } } }",
    )) as {
      term: { members: { role: string; organization: Named; claims: { block: string }[] }[] };
    };
    expect(term.members.map(({ role, organization }) => `${role} ${organization.name}`)).toEqual([
      "LEADER Công an tỉnh Sơn La",
      "MEMBER Công an tỉnh Điện Biên",
      "MEMBER Công an tỉnh Lai Châu",
      "MEMBER Công an tỉnh Lào Cai",
      "MEMBER Công an tỉnh Yên Bái",
    ]);
    for (const { claims } of term.members)
      expect(claims.map(({ block }) => block).sort()).toEqual(["CURATED", "CURATED", "LEAD"]);
  });
});

describeWithNeo4j("other clusters", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  it("name after the merger the units of after the merger", async () => {
    const { cluster } = await service.data("{ cluster(number: 3) { provinces(year: 2025) { id name } } }");
    const { provinces } = cluster as { provinces: { id: string; name: string }[] };
    expect(new Set(names(provinces))).toEqual(
      new Set(["Cao Bằng", "Điện Biên", "Lào Cai", "Lai Châu", "Sơn La", "Tuyên Quang"]),
    );
    expect(provinces.find(({ name }) => name === "Lào Cai")?.id).toBe("vn-prov-2025-lao-cai");
  });

  it("have one list of memberships with the forces and the provinces they served", async () => {
    const document = `{ old: province(name: "Lào Cai", asOf: "2024-06-01") { memberships { term { label } organization { id } } }
      new: province(name: "Lào Cai") { memberships { term { label } } }
      force: organization(name: "Công an tỉnh Lào Cai") { memberships(year: 2025) { role term { label } } all: memberships { term { year } } } }`;
    const answer = (await service.data(document)) as Record<
      string,
      { memberships: { term: { label: string } }[]; all: unknown[] }
    >;
    expect(answer.old?.memberships.map(({ term }) => term.label)).toEqual(
      [2016, 2017, 2018, 2020, 2024].map((year) => `Cụm thi đua số 2, ${year}`),
    );
    expect(answer.new?.memberships.map(({ term }) => term.label)).toEqual([
      "Cụm thi đua số 3, 2025",
      "Cụm thi đua số 3, 2026",
    ]);
    expect(answer.force?.memberships).toEqual([{ role: "MEMBER", term: { label: "Cụm thi đua số 3, 2025" } }]);
    expect(answer.force?.all).toHaveLength(7);
  });

  it("are listed by level, by owner and by year", async () => {
    const document = `{ usual: clusters { level } all: clusters(level: null) { id } internal: clusters(level: PROVINCIAL_INTERNAL) { owner { name } number }
      of2026: clusters(level: null, year: 2026) { label } hanoi: clusters(level: null, owner: "org-cong-an-tp-ha-noi") { number } }`;
    const answer = (await service.data(document)) as Record<string, Record<string, unknown>[]>;
    expect(new Set(answer.usual?.map(({ level }) => level))).toEqual(new Set(["MINISTRY_PROVINCIAL"]));
    expect(answer.all).toHaveLength(22);
    expect(answer.internal).toHaveLength(3);
    expect(answer.hanoi).toEqual([{ number: 6 }, { number: 8 }]);
    expect(answer.of2026).toEqual([{ label: "Cụm thi đua số 3" }, { label: "Cụm thi đua số 9" }]);
  });

  it("without a number are clusters of their own, with no guess at it", async () => {
    const { clusters } = await service.data(
      "{ clusters(level: MINISTRY_PROVINCIAL) { name number term { year provinces { name } } } }",
    );
    const unnumbered = (clusters as { number: number | null; term: { year: number } }[]).filter(
      ({ number }) => number === null,
    );
    expect(unnumbered).toMatchObject([{ name: "Cụm thi đua", term: { year: 2020 } }]);
  });
});

describeWithNeo4j("a province", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const province = async (key: string, fields = "id name") =>
    (await service.data(`{ province(${key}) { ${fields} } }`)).province;

  it("called lai chau tells of the brawl and of the prosecution, both from a stub, and not of the conference", async () => {
    const events = "events(first: 10) { nodes { kind date { edtf yearSource } articles { nodes { title isStub } } } }";
    expect(await province('name: "lai chau"', events)).toEqual({
      events: {
        nodes: [
          {
            kind: "CRIME",
            date: { edtf: "2024-09-01", yearSource: "STATED" },
            articles: { nodes: [{ title: null, isStub: true }] },
          },
          { kind: "PROSECUTION", date: null, articles: { nodes: [{ title: null, isStub: true }] } },
        ],
      },
    });
  });

  it.each([
    ["with accents", "Sơn La", "vn-prov-1997-son-la"],
    ["without accents", "son la", "vn-prov-1997-son-la"],
    ["decomposed", "Sơn La".normalize("NFD"), "vn-prov-1997-son-la"],
    ["in capitals and with spaces", "  SƠN   LA ", "vn-prov-1997-son-la"],
    ["by an alias", "TP.HCM", "vn-prov-2025-ho-chi-minh"],
    ["with a dash of another kind", "Huế", "vn-prov-2025-hue"],
  ])("is found %s: %s", async (_how, name, id) => {
    expect((await service.data("query ($name: String) { province(name: $name) { id } }", { name })).province).toEqual({
      id,
    });
  });

  it("is that of the day asked for, and today's where none is", async () => {
    expect(await province('name: "Lào Cai"')).toEqual({ id: "vn-prov-2025-lao-cai", name: "Lào Cai" });
    expect(await province('name: "Lào Cai", asOf: "2025-06-30"')).toEqual({
      id: "vn-prov-1997-lao-cai",
      name: "Lào Cai",
    });
    expect(await province('name: "ba ria – vung tau", asOf: "2024-01-01"', "id")).toEqual({
      id: "vn-prov-1997-ba-ria-vung-tau",
    });
    expect(await province('name: "Yên Bái"')).toBeNull();
    expect(await province('name: "Huế", asOf: "2024-12-31"', "name")).toEqual({ name: "Thừa Thiên Huế" });
  });

  it("is found by a code on a day: a code does not mean one unit for ever", async () => {
    const gso = (code: string, on: string) => province(`code: {scheme: GSO, code: "${code}", on: "${on}"}`, "name");
    expect(await gso("15", "2024-01-01")).toEqual({ name: "Yên Bái" });
    expect(await gso("15", "2026-01-01")).toEqual({ name: "Lào Cai" });
    expect(await gso("10", "2026-01-01")).toBeNull();
    expect(await province('code: {scheme: ISO_3166_2, code: "VN-01", on: "2024-01-01"}', "name")).toEqual({
      name: "Lai Châu",
    });
    expect(await gso("01", "2024-01-01")).toEqual({ name: "Hà Nội" });
  });

  it("stands among 34 today and 63 before the reform, in dictionary order", async () => {
    const answer = await service.data(
      '{ today: provinces { name } before: provinces(asOf: "2024-06-01") { name } eve: provinces(asOf: "2025-06-30") { name } day: provinces(asOf: "2025-07-01") { name } }',
    );
    const { today, before, eve, day } = answer as Record<string, Named[]>;
    expect([today, before, eve, day].map((list) => list?.length)).toEqual([34, 63, 63, 34]);
    const collator = new Intl.Collator("vi");
    for (const list of [today, before])
      expect(names(list)).toEqual([...names(list)].sort((a, b) => collator.compare(a, b)));
    const at = (name: string) => names(before).indexOf(name);
    expect(at("Bình Định") - at("Bình Dương")).toBe(1);
    expect(at("Lâm Đồng") - at("Lào Cai")).toBe(1);
    expect(at("Cần Thơ")).toBeGreaterThan(at("Cao Bằng"));
  });

  it("has kinds and codes with their days, and says whether it stands today", async () => {
    const fields =
      'now: kind eve: kind(asOf: "2026-04-29") day: kind(asOf: "2026-04-30") isCurrent codes { scheme code validFrom validTo }';
    expect(await province('id: "vn-prov-2025-dong-nai"', fields)).toEqual({
      now: "MUNICIPALITY",
      eve: "PROVINCE",
      day: "MUNICIPALITY",
      isCurrent: true,
      codes: [{ scheme: "GSO", code: "75", validFrom: "2025-07-01", validTo: null }],
    });
    expect(
      await province('id: "vn-prov-1997-yen-bai"', 'isCurrent validFrom validTo kind(asOf: "2026-01-01")'),
    ).toEqual({
      isCurrent: false,
      validFrom: null,
      validTo: "2025-06-30",
      kind: "PROVINCE",
    });
  });
});

describeWithNeo4j("a force", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  it("goes on where its province's name does, and serves another unit from the day of the merger", async () => {
    const document = `{ organization(id: "org-cong-an-tinh-lao-cai") { validTo before: province(asOf: "2025-06-30") { id } after: province(asOf: "2025-07-01") { id }
      latest: province { id } early: province(asOf: "1900-01-01") { id } } }`;
    expect((await service.data(document)).organization).toEqual({
      validTo: null,
      before: { id: "vn-prov-1997-lao-cai" },
      after: { id: "vn-prov-2025-lao-cai" },
      latest: { id: "vn-prov-2025-lao-cai" },
      early: { id: "vn-prov-1997-lao-cai" },
    });
  });

  it("that ended still has its last province and parent, and none on a later day", async () => {
    const document = `{ organization(id: "org-cong-an-tinh-yen-bai") { validTo province { name } parent { name } later: province(asOf: "2025-07-01") { name } } }`;
    expect((await service.data(document)).organization).toEqual({
      validTo: "2025-06-30",
      province: { name: "Yên Bái" },
      parent: { name: "Bộ Công an" },
      later: null,
    });
  });

  it("that was renamed is one body with dated names", async () => {
    const document = `{ now: organization(name: "Công an TP Huế") { id name aliases } former: organization(name: "Công an tỉnh Thừa Thiên Huế") { id }
      then: organization(name: "Công an tỉnh Thừa Thiên Huế", asOf: "2024-12-31") { id } later: organization(name: "Công an tỉnh Thừa Thiên Huế", asOf: "2025-01-01") { id } }`;
    const id = "org-cong-an-tinh-thua-thien-hue";
    const answer = await service.data(document);
    expect(answer).toMatchObject({ now: { id, name: "Công an TP Huế" }, former: { id }, then: { id }, later: null });
    expect((answer.now as { aliases: string[] }).aliases).toContain("Công an tỉnh Thừa Thiên Huế");
  });

  it("answers to the ministry: 63 forces on a day before the merger, 34 after it", async () => {
    const document = `{ organization(name: "bo cong an") { before: children(asOf: "2024-06-01", first: 0) { totalCount } after: children(asOf: "2025-07-01", first: 0) { totalCount } ever: children(first: 0) { totalCount } } }`;
    const { organization } = (await service.data(document)) as { organization: Record<string, { totalCount: number }> };
    const { before, after, ever } = organization;
    expect((before?.totalCount ?? 0) - (after?.totalCount ?? 0)).toBe(29);
    expect(ever?.totalCount).toBe(before?.totalCount);
  });
});

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

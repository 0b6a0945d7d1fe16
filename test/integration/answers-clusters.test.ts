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

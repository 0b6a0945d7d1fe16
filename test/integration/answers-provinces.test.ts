import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

type Named = { name: string };

const names = (list: unknown): string[] => (list as Named[]).map(({ name }) => name);

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

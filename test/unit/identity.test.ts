import * as identity from "../../src/graph/identity.js";

const MINISTRY = identity.organizationId("Bộ Công an");

describe("ids", () => {
  it("name a provincial force by the slug of its first name", () => {
    expect(identity.provincialForceId("Công an tỉnh Sơn La")).toBe("org-cong-an-tinh-son-la");
    expect(identity.provincialForceId("Công an TP Hà Nội")).toBe("org-cong-an-tp-ha-noi");
  });

  it("keep apart bodies that only marks tell apart, and bodies of one name under two owners", () => {
    const ids = [
      identity.organizationId("Công an huyện Phú Ninh", "org-cong-an-tinh-quang-nam"),
      identity.organizationId("Công an huyện Phù Ninh", "org-cong-an-tinh-quang-nam"),
      identity.organizationId("Công an huyện Phù Ninh", "org-cong-an-tinh-phu-tho"),
    ];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^org-cong-an-huyen-phu-ninh-[0-9a-f]{8}$/);
  });

  it("do not see how a name is written: capitals, composition, where the tone stands", () => {
    expect(identity.organizationId("BỘ CÔNG AN".normalize("NFD"))).toBe(MINISTRY);
    expect(identity.placeId("Hoà An")).toBe(identity.placeId("Hòa An"));
  });

  it("hash owner and name as the model says", () => {
    // echo -n "|bộ công an" | sha256sum
    expect(MINISTRY).toBe("org-bo-cong-an-acbe4ef4");
  });

  it("take an article by address, by newspaper and page, by minute and title, or by the text of a teaser", () => {
    const ids = [
      identity.articleId({ url: "https://example.org/a" }),
      identity.articleId({ source: "example.org", page: "12" }),
      identity.articleId({ source: "example.org 12" }),
      identity.articleId({ newspaperId: "org-x", minute: 28_512_246, title: "Cụm thi đua" }),
      identity.articleId({ teaser: "Tin khác" }),
    ];
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^article-[0-9a-f]{16}$/);
    expect(identity.articleId({ teaser: "TIN\u00A0KHÁC" })).toBe(ids[4]);
  });

  it("give one byline at two newspapers two persons", () => {
    expect(identity.personId("Cao Thiên", "org-a")).not.toBe(identity.personId("Cao Thiên", "org-b"));
  });

  it("name a cluster by level, owner and number, and by the year only where one of them is missing", () => {
    const full = { level: "MINISTRY_PROVINCIAL", ownerId: "org-bo", number: 2 };
    expect(identity.clusterId({ ...full, year: 2024 })).toBe("cluster-ministry-provincial-bo-2");
    expect(identity.clusterId({ ...full, year: 2017 })).toBe(identity.clusterId(full));
    expect(identity.clusterId({ level: "UNKNOWN", number: 5, year: 2019 })).toBe("cluster-unknown-no-owner-5-2019");
    expect(identity.clusterId({ level: "GOVERNMENT", year: 2008 })).toBe("cluster-government-no-owner-no-number-2008");
    expect(identity.clusterId({ ...full, number: undefined, year: 2020 })).not.toBe(
      identity.clusterId({ ...full, number: 2020 }),
    );
  });

  it("tell two parts of one year apart", () => {
    const cluster = "cluster-ministry-provincial-bo-3";
    expect(identity.clusterTermId(cluster, 2025, 20250701)).toBe("term-ministry-provincial-bo-3-2025-20250701");
    expect(identity.clusterTermId(cluster, 2025, 20250101)).not.toBe(identity.clusterTermId(cluster, 2025, 20250701));
  });

  it("join two reports of a cluster's meeting, and keep apart two events of one article", () => {
    const meeting = { clusterId: "cluster-x", year: 2024, kind: "COVENANT_SIGNING", day: "2024-03-18" };
    expect(identity.eventId(meeting)).toBe(identity.eventId({ ...meeting }));
    expect(identity.eventId({ ...meeting, year: 2025 })).not.toBe(identity.eventId(meeting));
    const first = { articleId: "article-x", kind: "CRIME", day: "", position: 1 };
    expect(identity.eventId(first)).not.toBe(identity.eventId({ ...first, position: 2 }));
  });

  it("give a place in two provinces two ids, and a movement one whatever its capitals", () => {
    expect(identity.placeId("phường Đoàn Kết", "a")).not.toBe(identity.placeId("phường Đoàn Kết", "b"));
    expect(identity.movementId("Vì An ninh Tổ quốc")).toBe(identity.movementId("Vì an ninh Tổ quốc"));
    expect(identity.figureId("article-x", 1)).not.toBe(identity.figureId("article-x", 2));
  });
});

describe("keys and claims", () => {
  it("write a fact as from, type, to and qualifier, also where that is 0", () => {
    expect(identity.factKey({ from: "a", type: "PART_OF", to: "b" })).toBe("a|PART_OF|b");
    expect(identity.factKey({ from: "a", type: "SERVES", to: "b", qualifier: 0 })).toBe("a|SERVES|b|0");
  });

  it("give each block and each start of an article a claim of its own", () => {
    const claim = { articleId: "article-x", block: "LEAD", start: 0, factKey: "a|PART_OF|b" };
    const others = [
      { ...claim, block: "BODY" },
      { ...claim, start: 1 },
      { ...claim, start: undefined },
      { ...claim, articleId: "article-y" },
      { ...claim, factKey: "a|PART_OF|c" },
    ];
    expect(new Set([claim, ...others].map(identity.claimId)).size).toBe(6);
    expect(identity.claimId(claim)).toMatch(/^claim-[0-9a-f]{16}$/);
  });
});

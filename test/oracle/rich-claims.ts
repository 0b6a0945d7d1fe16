import type { Claim, Code, Entity, Fact, Judgement, Name } from "./graph-data.js";
import { numbered, range, type Random } from "./random.js";

const BLOCKS = ["TITLE", "LEAD", "BODY", "BODY", "CAPTION", "CURATED"];
const CONFIDENCES = [0.5, 0.8, 0.8, 1, 0.95];
const RECORDED = [1_700_000_000_000, 1_700_000_600_123, 1_720_000_000_000, 1_720_000_000_000];
/** Two articles assert far more than the others do. */
const DOCUMENTS = ["art-01", "art-02"];

/** Claims of every relationship: one to three in force, some retired; and retired ones of relationships that are gone. */
export function richClaims(facts: readonly Fact[], entities: readonly Entity[], random: Random): readonly Claim[] {
  const articles = entities.filter(({ type }) => type === "Article").map(({ id }) => id);
  const claims: Claim[] = [];
  const add = (fact: Pick<Fact, "key" | "type" | "from" | "to">, isRetired: boolean): void => {
    const own = articles.includes(fact.from) && random.chance(60) ? fact.from : undefined;
    const articleId = own ?? (random.chance(50) ? random.pick(DOCUMENTS) : random.pick(articles));
    claims.push(claim(random, { fact, articleId, isRetired, id: numbered("clm", claims.length) }));
  };
  for (const fact of facts) {
    for (const _ of range(random.chance(60) ? 1 : 1 + random.int(3))) add(fact, false);
    if (random.chance(10)) add(fact, true);
  }
  for (const gone of ["org-01", "org-02", "prv-hub"])
    add({ key: `art-11|MENTIONS|${gone}`, type: "MENTIONS", from: "art-11", to: gone }, true);
  return claims;
}

interface Asserted {
  readonly fact: Pick<Fact, "key" | "type" | "from" | "to">;
  readonly articleId: string;
  readonly isRetired: boolean;
  readonly id: string;
}

function claim(random: Random, { fact, articleId, isRetired, id }: Asserted): Claim {
  const block = random.pick(BLOCKS);
  const start = block === "CURATED" || random.chance(10) ? null : random.int(12) * 10;
  const recordedAt = random.pick(RECORDED);
  const origin = random.pick(["ASSERTED", "ASSERTED", "NORMALIZED", "INFERRED"]);
  return {
    type: "Claim",
    id,
    factKey: fact.key,
    kind: fact.type,
    fromId: fact.from,
    toId: fact.to,
    articleId,
    block,
    start,
    end: start === null || random.chance(15) ? null : start + 5 + 5 * random.int(2),
    confidence: random.pick(CONFIDENCES),
    origin,
    rule: origin === "ASSERTED" ? null : "rule-1",
    recordedAt,
    retiredAt: isRetired ? recordedAt + random.pick([1000, 86_400_000]) : null,
  };
}

type Written = [owner: string, text: string, kind: Name["kind"], from?: string | null, to?: string | null];

const NAMES: readonly Written[] = [
  ["org-01", "CA Sơn La", "ALIAS"],
  ["org-01", "Công an Sơn La", "WEAK"],
  ["org-02", "CA Sơn La", "ALIAS"],
  ["org-hub", "BCA", "ALIAS"],
  ["org-hub", "Bộ công an", "WEAK"],
  ["org-hub", "Đảng uỷ Công an Trung ương", "ALIAS"],
  ["org-08", "Công an TP. Hà Nội", "ALIAS"],
  ["org-08", "CA Hà Nội", "WEAK", null, "2024-12-31"],
  ["org-09", "CA Lào Cai", "ALIAS", "2020-01-01", "2024-02-29"],
  ["org-10", "CA Lào Cai", "ALIAS", "2024-03-01", null],
  ["org-11", "CA Lâm Đồng", "ALIAS", "2024-01-01", "2024-12-31"],
  ["org-12", "CA Lâm Đồng", "WEAK", "2025-01-01", null],
  ["org-17", "C02", "ALIAS", null, "2025-02-28"],
  ["org-18", "C02", "ALIAS", "2025-03-01", null],
  ["org-19", "Phú Ninh", "ALIAS", null, "2025-06-30"],
  ["org-20", "Phú Ninh", "WEAK", "2025-06-30", null],
  ["org-14", "Công an TP Huế", "ALIAS", "2025-01-01", null],
  ["org-14", "Công an thành phố Huế", "WEAK", "2025-01-01", null],
  ["prv-tt-hue", "Huế", "WEAK"],
  ["prv-tt-hue", "TT-Huế", "ALIAS"],
  ["prv-2025-hue", "TP Huế", "ALIAS"],
  ["prv-yen-bai", "Lào Cai", "WEAK", "2025-01-01", "2025-03-31"],
  ["prv-brvt", "BR-VT", "ALIAS"],
  ["prv-brvt", "Bà Rịa - Vũng Tàu", "ALIAS"],
  ["prv-brvt", "Vũng Tàu", "WEAK"],
  ["prv-hub", "Thủ đô Hà Nội", "ALIAS"],
  ["prv-hub", "Ha Noi", "ALIAS"],
  ["prv-hoa-binh", "Hòa Bình", "ALIAS"],
  ["prv-hoa-binh", "Hòa Bình".normalize("NFD"), "ALIAS"],
  ["per-hub", "An Nguyễn", "WEAK"],
  ["per-10", "K’ Brum", "ALIAS"],
  ["mov-00", "Vì ANTQ", "ALIAS"],
  ["mov-00", "Vì An ninh Tổ quốc", "ALIAS"],
  ["plc-03", "Thành phố Sơn La", "ALIAS"],
];

/** Names besides those that things go by; some with a period, some that several things bear. */
export const richNames: readonly Name[] = NAMES.map(([owner, text, kind, validFrom = null, validTo = null]) => {
  return { owner, text, kind, validFrom, validTo };
});

/** One code that passed from one unit to another, and one number that two schemes give. */
export const richCodes: readonly Code[] = [
  { owner: "prv-yen-bai", scheme: "GSO", code: "15", validFrom: null, validTo: "2025-06-30" },
  { owner: "prv-2025-lao-cai", scheme: "GSO", code: "15", validFrom: "2025-07-01", validTo: null },
  { owner: "prv-lao-cai", scheme: "GSO", code: "10", validFrom: null, validTo: "2025-06-30" },
  { owner: "prv-lao-cai", scheme: "ISO_3166_2", code: "VN-02", validFrom: null, validTo: null },
  { owner: "prv-hub", scheme: "GSO", code: "01", validFrom: null, validTo: null },
  { owner: "prv-hub", scheme: "GSO", code: "1", validFrom: null, validTo: "1999-12-31" },
  { owner: "prv-hub", scheme: "ISO_3166_2", code: "01", validFrom: null, validTo: null },
  { owner: "prv-son-la", scheme: "GSO", code: "14", validFrom: null, validTo: null },
];

export const richJudgements: readonly Judgement[] = [
  { type: "SAME_AS", from: "per-01", to: "per-02" },
  { type: "DIFFERENT_FROM", from: "per-08", to: "per-07" },
];

import type { Day, Fact, FactProperties, Province } from "./graph-data.js";

type Period = readonly [validFrom: Day, validTo: Day];

/** Without kinds of its own a unit is a province as long as it stands. */
const province = ([id, name]: [string, string], [validFrom, validTo]: Period, kinds?: Province["kinds"]): Province => ({
  type: "Province",
  id,
  name,
  region: validFrom === null ? "Vùng núi" : null,
  validFrom,
  validTo,
  kinds: kinds ?? [{ kind: "PROVINCE", from: validFrom, to: validTo }],
});

const kind = (name: string, from: Day, to: Day): Province["kinds"][number] => ({ kind: name, from, to });

const ALWAYS: Period = [null, null];
const UNTIL_REFORM: Period = [null, "2025-06-30"];
const SINCE_SPLIT: Period = ["1997-01-01", "2025-06-30"];
const SINCE_REFORM: Period = ["2025-07-01", null];

/**
 * The units of several periods: some that share a name, one that was renamed, one that was divided and whose parts went into one again, some
 * whose status changed while they stayed, one whose first status is known only from a day after it began, one that is still to come.
 */
export const richProvinces: readonly Province[] = [
  province(["prv-hub", "Hà Nội"], ALWAYS, [kind("MUNICIPALITY", null, null)]),
  province(["prv-son-la", "Sơn La"], ALWAYS),
  province(["prv-lao-cai", "Lào Cai"], UNTIL_REFORM),
  province(["prv-yen-bai", "Yên Bái"], UNTIL_REFORM),
  province(["prv-2025-lao-cai", "Lào Cai"], SINCE_REFORM),
  province(["prv-hoa-binh", "Hoà Bình"], UNTIL_REFORM),
  province(["prv-vinh-phu", "Vĩnh Phú"], [null, "1996-12-31"]),
  province(["prv-phu-tho", "Phú Thọ"], SINCE_SPLIT),
  province(["prv-vinh-phuc", "Vĩnh Phúc"], SINCE_SPLIT),
  province(["prv-2025-phu-tho", "Phú Thọ"], SINCE_REFORM),
  province(["prv-brvt", "Bà Rịa – Vũng Tàu"], UNTIL_REFORM),
  province(["prv-tt-hue", "Thừa Thiên Huế"], [null, "2024-12-31"]),
  province(["prv-2025-hue", "Huế"], ["2025-01-01", null], [kind("MUNICIPALITY", "2025-01-01", null)]),
  province(
    ["prv-dong-nai", "Đồng Nai"],
    ["1997-01-01", null],
    [kind("PROVINCE", "1997-01-01", "2026-04-29"), kind("MUNICIPALITY", "2026-04-30", null)],
  ),
  province(["prv-can-tho", "Cần Thơ"], ALWAYS, [
    kind("MUNICIPALITY", "1977-01-01", "1991-12-31"),
    kind("PROVINCE", "1992-01-01", "2003-12-31"),
    kind("MUNICIPALITY", "2004-01-01", null),
  ]),
  province(["prv-lam-dong", "Lâm Đồng"], ["2027-01-01", null]),
];

const merge: FactProperties = { kind: "MERGE", effectiveOn: "2025-07-01", instrument: "Nghị quyết A" };

/** What went into what; the last chain has two steps, and two ways from its first unit to its last. */
export const successions: readonly (readonly [from: Fact["from"], to: Fact["to"], set: FactProperties])[] = [
  ["prv-lao-cai", "prv-2025-lao-cai", merge],
  ["prv-yen-bai", "prv-2025-lao-cai", merge],
  ["prv-tt-hue", "prv-2025-hue", { kind: "RENAME", effectiveOn: "2025-01-01" }],
  ["prv-hoa-binh", "prv-2025-phu-tho", merge],
  ["prv-phu-tho", "prv-2025-phu-tho", merge],
  ["prv-vinh-phuc", "prv-2025-phu-tho", merge],
  ["prv-vinh-phu", "prv-phu-tho", { kind: "RENAME", effectiveOn: "1997-01-01" }],
  ["prv-vinh-phu", "prv-vinh-phuc", { kind: "RENAME", effectiveOn: "1997-01-01" }],
];

/** Units of which one thing is told together: of one lineage, of two that went into one, of one and a stranger. */
export const TOGETHER: readonly (readonly string[])[] = [
  ["prv-lao-cai", "prv-yen-bai"],
  ["prv-yen-bai", "prv-2025-lao-cai"],
  ["prv-vinh-phu", "prv-2025-phu-tho"],
  ["prv-phu-tho", "prv-vinh-phuc", "prv-hoa-binh"],
  ["prv-vinh-phu", "prv-vinh-phuc"],
  ["prv-tt-hue", "prv-2025-hue"],
  ["prv-lao-cai", "prv-2025-lao-cai", "prv-son-la"],
];

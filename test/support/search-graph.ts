import type { Graph } from "../../src/graph/database/graph.js";
import { fold } from "../../src/text/fold.js";
import { Random } from "../oracle/random.js";

/** Something that a search is to find: its label, its id, and its name or title. */
export interface Findable {
  readonly label: string;
  readonly id: string;
  readonly text: string;
}

const words = (text: string): readonly string[] => text.split(" ");

const BODIES = [
  "Công an tỉnh",
  "Công an huyện",
  "Công an phường",
  "Đội Cảnh sát",
  "Phòng An ninh",
  "Ủy ban nhân dân xã",
];
const SYLLABLES = words(
  "Lai Lài Lái Lại Châu Chấu Chầu Chậu Phú Phù Phụ Ninh Nính Đà Đa Da Dạ Nẵng Năng Nắng Hòa Hoa Hóa Họa Bình Bính Yên Yến Bái Bãi Bài Sơn Són La Lã Là An Ân Ấn Ẩn Tô Tố Tổ No Nọ Nõ It Ít",
);
const FAMILIES = words("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý");
const VERBS = words("bắt trao tặng phát động sơ kết tổng kết tuyên truyền khen thưởng giải cứu triệt phá");
const THINGS = ["ma túy", "giao ước thi đua", "nhà tình nghĩa", "cháy rừng", "công nghiệp", "công nghệ cao", "an ninh"];
const SIGNS = [...`.,:;/()"'!?-–—_%&+[]{}<>=*#@|\\~^…“”«»’`, "&&", "||", " - ", "...", "AND", "NOT", "to:"];

const some = (random: Random, from: readonly string[], [least, most]: readonly [number, number]): string[] =>
  Array.from({ length: least + random.int(most - least + 1) }, () => random.pick(from));

const RULES: Readonly<Record<string, (random: Random) => string>> = {
  Organization: (random) => [random.pick(BODIES), ...some(random, SYLLABLES, [2, 3])].join(" "),
  Person: (random) => [random.pick(FAMILIES), ...some(random, SYLLABLES, [2, 3])].join(" "),
  Place: (random) => some(random, SYLLABLES, [2, 4]).join(" "),
  Movement: (random) => `Toàn dân ${random.pick(VERBS)} vì ${some(random, SYLLABLES, [2, 3]).join(" ")}`,
  Article: (random) =>
    `${random.pick(BODIES)} ${some(random, SYLLABLES, [2, 2]).join(" ")} ${random.pick(VERBS)} ${random.pick(THINGS)} ở ${some(random, SYLLABLES, [2, 3]).join(" ")}`,
  Event: (random) =>
    `Hội nghị ${random.pick(VERBS)} ${random.pick(THINGS)} tại ${some(random, SYLLABLES, [2, 3]).join(" ")}`,
};

/** A name of signs, with or without words between them. */
const punctuated = (random: Random): string =>
  Array.from({ length: 2 + random.int(4) }, () =>
    random.pick([
      random.pick(SIGNS),
      random.pick(SIGNS),
      `${random.pick(SIGNS)}${random.pick(SYLLABLES)}`,
      ` ${random.pick(SYLLABLES)}`,
    ]),
  )
    .join("")
    .trim();

/** So many things whose texts differ even when folded, in an order that chance and the seed fix. */
function different(size: number, make: (turn: number) => Findable): Findable[] {
  const known = new Map<string, Findable>();
  for (let turn = 0; known.size < size; turn++) {
    const made = make(turn);
    const key = fold(made.text);
    if (key !== "" && !known.has(key)) known.set(key, made);
  }
  return [...known.values()];
}

const LABELS = Object.keys(RULES);

/** Names and titles as they are found in the news, of every kind. */
export const plainThings = (size: number, seed: number): Findable[] =>
  different(size, (turn) => {
    const label = LABELS[turn % LABELS.length] ?? "";
    return { label, id: `${label.toLowerCase()}-${turn}`, text: RULES[label]?.(new Random(seed + turn * 7919)) ?? "" };
  });

/** Names and titles that are mostly signs. */
export const signedThings = (size: number, seed: number): Findable[] =>
  different(size, (turn) => {
    const label = LABELS[turn % LABELS.length] ?? "";
    return { label, id: `signs-${turn}`, text: punctuated(new Random(seed + turn * 7919)) };
  });

const SYNTAX = words(
  `+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO folded: owner: _exists_: ~2 ^9 [a TO b] {* TO *} /.*/ \\" $p.a0 ' // \``,
);

/** Texts that are a query language's syntax, wherever it ends. */
export const operatorTexts = (size: number, seed: number): string[] =>
  Array.from({ length: size }, (_, turn) => {
    const random = new Random(seed + turn * 7919);
    return some(random, [...SYNTAX, random.pick(SYLLABLES), "\0", "\uD800", "\uDC00x"], [1, 6]).join(
      random.pick(["", " "]),
    );
  });

const LOAD = `UNWIND $rows AS row
  CREATE (n:Entity:$(row.label) {id: row.id})
  SET n.name = CASE WHEN n:Article|Event THEN null ELSE row.text END, n.title = CASE WHEN n:Article|Event THEN row.text END,
    n.language = 'vi', n.isStub = false, n.kind = 'OTHER', n.isByline = false`;

/** Adds things to a graph; what follows from them is made by `derive` afterwards. */
export async function addThings(graph: Graph, things: readonly Findable[]): Promise<void> {
  await graph.write((transaction) => transaction.run(LOAD, { rows: things }));
}

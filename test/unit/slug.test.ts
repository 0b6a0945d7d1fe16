import { slug } from "../../src/text/slug.js";

describe("slug", () => {
  it.each([
    ["Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"],
    ["Công an TP Hồ Chí Minh", "cong-an-tp-ho-chi-minh"],
    ["Đền thờ Bác Hồ – Quảng trường", "den-tho-bac-ho-quang-truong"],
    ["“Vì ANTQ” (2024)!", "vi-antq-2024"],
    ["…", ""],
  ])("makes %j into %j", (name, expected) => expect(slug(name)).toBe(expected));
});

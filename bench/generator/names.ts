import { fold, marked } from "../../src/text/fold.js";
import { sortKey } from "../../src/text/sort-key.js";
import { pick, type Random } from "./random.js";

const words = (text: string): readonly string[] => text.split(" ");

const TITLE_WORDS = words(
  "công an tỉnh huyện phường bắt giữ đối tượng ma túy tuyên truyền phòng cháy cứu nạn giao thông đường bộ trao tặng nhà tình nghĩa hội nghị sơ kết " +
    "phong trào thi đua khen thưởng tập thể cá nhân xuất sắc triển khai kế hoạch bảo vệ an ninh trật tự phát động ký kết giao ước",
);
const FAMILY_NAMES = words("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý");
const MIDDLE_NAMES = words("Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Công Đình Hồng Thu Mạnh");
const GIVEN_NAMES = words(
  "An Bình Chiến Dũng Giang Hà Hải Hạnh Hùng Khánh Lan Linh Long Mai Nam Nga Phong Quân Sơn Tâm Thảo Tú Việt Yến",
);
const PLACES = words(
  "Bình Hòa Sơn Lâm Phú Thanh Tân Yên Đông Tây Nam Bắc Long Hà Quảng Vĩnh Ninh Thái Giang Định Lạng Hưng",
);

const LEAST_WORDS = 7;

/** A title of seven words and a number that no other article has. */
export function titleOf(random: Random, number: number): string {
  const text = Array.from({ length: LEAST_WORDS }, () => pick(random, TITLE_WORDS)).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${number}`;
}

/** A person's name; many bear the same. */
export const personName = (random: Random): string =>
  [FAMILY_NAMES, MIDDLE_NAMES, GIVEN_NAMES].map((list) => pick(random, list)).join(" ");

/** The name of a place of two syllables. */
export const placeName = (random: Random): string => `${pick(random, PLACES)} ${pick(random, PLACES)}`;

/** What `derive` would write on an entity that is labelled by this text. */
export const textKeys = (text: string) => ({
  label: text,
  sortKey: sortKey(text),
  folded: fold(text),
  marked: marked(text),
});

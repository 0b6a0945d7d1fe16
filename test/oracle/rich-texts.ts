/** Texts that are equal, or nearly, up to tones, case, dashes, quotes, blanks and normal form; the last are decomposed (NFD). */
const variantsOf = (...texts: string[]): string[] => [
  ...texts,
  ...texts.slice(0, 1).map((text) => text.normalize("NFD")),
];

export const TITLES: readonly string[] = [
  ...variantsOf(
    "Ký giao ước thi đua",
    "Ký giao ước thi đua",
    "KÝ GIAO ƯỚC THI ĐUA",
    "Ky giao uoc thi dua",
    "Kỳ giao ước thi đua",
  ),
  ...variantsOf("Trao nhà ở Hoà Bình", "Trao nhà ở Hòa Bình", "Trao nha o Hoa Binh"),
  ...variantsOf("Lũ quét ở Bà Rịa – Vũng Tàu", "Lũ quét ở Bà Rịa - Vũng Tàu", "Lũ quét ở Bà Rịa-Vũng Tàu"),
  ...variantsOf("Phong trào “Vì an ninh Tổ quốc”", 'Phong trào "Vì an ninh Tổ quốc"', "Phong trào Vì an ninh Tổ quốc"),
  "Bão số 3",
  "Bão số 10",
  "Báo số 3",
  "Đà Nẵng: thuỷ triều dâng",
  "Đà Nẵng: thủy triều dâng",
  "Bình Dương tổng kết năm 2024",
  "Bình Định tổng kết năm 2024",
  "Ân",
  "An",
  "Ấn",
  "%_100% (một trăm)",
];

export const SUBJECTS: readonly string[] = [
  ...variantsOf("tỷ lệ điều tra, khám phá án", "Tỷ lệ điều tra, khám phá án", "ty le dieu tra, kham pha an"),
  "số vụ phạm pháp hình sự",
  "nhà tình nghĩa",
  "nhà tình nghĩa",
  "tin báo về tội phạm",
  "hồ sơ cấp căn cước – mức 2",
];

export const SECTIONS: readonly (string | null)[] = [
  null,
  "Chính trị",
  "chính trị",
  "Xã hội",
  "Xa hoi",
  "An ninh - trật tự",
  "An ninh – trật tự",
];

export const ORGANIZATION_NAMES: readonly string[] = [
  "Bộ Công an",
  ...variantsOf("Công an tỉnh Sơn La", "Công an tỉnh Sơn La", "CÔNG AN TỈNH SƠN LA", "Cong an tinh Son La"),
  "Công an tỉnh Hoà Bình",
  "Công an tỉnh Hòa Bình",
  "Công an TP Hà Nội",
  "Công an tỉnh Lào Cai",
  "Công an tỉnh Yên Bái",
  "Công an tỉnh Lâm Đồng",
  "Công an tỉnh Bà Rịa – Vũng Tàu",
  "Công an tỉnh Bà Rịa-Vũng Tàu",
  "Công an tỉnh Thừa Thiên Huế",
  "Báo Núi Rừng",
  "Báo núi rừng",
  "Tạp chí Biển",
  "Cục C02 – Bộ Công an",
  "Cục C02 - Bộ Công an",
  "UBND huyện Phú Ninh",
  "UBND huyện Phù Ninh",
  "Đội “Tuần tra đêm”",
  'Đội "Tuần tra đêm"',
  "Đội Quý Hoà",
  "Đội Quý Hòa",
  "Ẩn",
  "Ân",
  "ân",
  "O'Neil & con",
];

export const PERSON_NAMES: readonly string[] = [
  ...variantsOf("Nguyễn Văn An", "Nguyễn Văn An", "Nguyễn Văn An", "Nguyễn Văn Ân", "Nguyen Van An"),
  "Trần Thị Thuỷ",
  "Trần Thị Thủy",
  "trần thị thủy",
  "Lê Quý",
  "Lê Qúy",
  "Hà Đông",
  "Hà Dong",
  "K’Brum",
  "K'Brum",
  "Giàng A Tủa",
  "Đỗ Ý",
  "Đỗ Y",
  "Phạm Hoà",
  "Phạm Hòa",
  "Phạm Hoàn",
];

export const RANKS = ["Đại tá", "Thượng tá", "Đại Tá"] as const;
export const POST_TITLES = ["Giám đốc", "Phó Giám đốc", "Trưởng phòng"] as const;

// The ministry, the provincial police forces with the units they serve, the newspapers.
// Made by tools/seeds/main.ts from data/provinces.csv, data/names.json and data/newspapers.csv: edit those, not this file.
WITH [
  {id: 'article-b15215c544ad3f96', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0, sourceRef: 'Mạch Tin, bảng báo chí (data/newspapers.csv)'}},
  {id: 'org-bo-cong-an-acbe4ef4', label: 'Organization', set: {name: 'Bộ Công an', kind: 'MINISTRY', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tp-ha-noi', label: 'Organization', set: {name: 'Công an TP Hà Nội', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-ha-giang', label: 'Organization', set: {name: 'Công an tỉnh Hà Giang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-cao-bang', label: 'Organization', set: {name: 'Công an tỉnh Cao Bằng', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-bac-kan', label: 'Organization', set: {name: 'Công an tỉnh Bắc Kạn', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-tuyen-quang', label: 'Organization', set: {name: 'Công an tỉnh Tuyên Quang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-lao-cai', label: 'Organization', set: {name: 'Công an tỉnh Lào Cai', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-dien-bien', label: 'Organization', set: {name: 'Công an tỉnh Điện Biên', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-lai-chau', label: 'Organization', set: {name: 'Công an tỉnh Lai Châu', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-son-la', label: 'Organization', set: {name: 'Công an tỉnh Sơn La', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-yen-bai', label: 'Organization', set: {name: 'Công an tỉnh Yên Bái', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-hoa-binh', label: 'Organization', set: {name: 'Công an tỉnh Hòa Bình', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-thai-nguyen', label: 'Organization', set: {name: 'Công an tỉnh Thái Nguyên', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-lang-son', label: 'Organization', set: {name: 'Công an tỉnh Lạng Sơn', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-quang-ninh', label: 'Organization', set: {name: 'Công an tỉnh Quảng Ninh', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-bac-giang', label: 'Organization', set: {name: 'Công an tỉnh Bắc Giang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-phu-tho', label: 'Organization', set: {name: 'Công an tỉnh Phú Thọ', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-vinh-phuc', label: 'Organization', set: {name: 'Công an tỉnh Vĩnh Phúc', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-bac-ninh', label: 'Organization', set: {name: 'Công an tỉnh Bắc Ninh', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-hai-duong', label: 'Organization', set: {name: 'Công an tỉnh Hải Dương', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tp-hai-phong', label: 'Organization', set: {name: 'Công an TP Hải Phòng', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-hung-yen', label: 'Organization', set: {name: 'Công an tỉnh Hưng Yên', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-thai-binh', label: 'Organization', set: {name: 'Công an tỉnh Thái Bình', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-ha-nam', label: 'Organization', set: {name: 'Công an tỉnh Hà Nam', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-nam-dinh', label: 'Organization', set: {name: 'Công an tỉnh Nam Định', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-ninh-binh', label: 'Organization', set: {name: 'Công an tỉnh Ninh Bình', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-thanh-hoa', label: 'Organization', set: {name: 'Công an tỉnh Thanh Hóa', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-nghe-an', label: 'Organization', set: {name: 'Công an tỉnh Nghệ An', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-ha-tinh', label: 'Organization', set: {name: 'Công an tỉnh Hà Tĩnh', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-quang-binh', label: 'Organization', set: {name: 'Công an tỉnh Quảng Bình', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-quang-tri', label: 'Organization', set: {name: 'Công an tỉnh Quảng Trị', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-thua-thien-hue', label: 'Organization', set: {name: 'Công an TP Huế', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tp-da-nang', label: 'Organization', set: {name: 'Công an TP Đà Nẵng', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-quang-nam', label: 'Organization', set: {name: 'Công an tỉnh Quảng Nam', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-quang-ngai', label: 'Organization', set: {name: 'Công an tỉnh Quảng Ngãi', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-binh-dinh', label: 'Organization', set: {name: 'Công an tỉnh Bình Định', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-phu-yen', label: 'Organization', set: {name: 'Công an tỉnh Phú Yên', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-khanh-hoa', label: 'Organization', set: {name: 'Công an tỉnh Khánh Hòa', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-ninh-thuan', label: 'Organization', set: {name: 'Công an tỉnh Ninh Thuận', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-binh-thuan', label: 'Organization', set: {name: 'Công an tỉnh Bình Thuận', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-kon-tum', label: 'Organization', set: {name: 'Công an tỉnh Kon Tum', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-gia-lai', label: 'Organization', set: {name: 'Công an tỉnh Gia Lai', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-dak-lak', label: 'Organization', set: {name: 'Công an tỉnh Đắk Lắk', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-dak-nong', label: 'Organization', set: {name: 'Công an tỉnh Đắk Nông', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-lam-dong', label: 'Organization', set: {name: 'Công an tỉnh Lâm Đồng', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-binh-phuoc', label: 'Organization', set: {name: 'Công an tỉnh Bình Phước', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-tay-ninh', label: 'Organization', set: {name: 'Công an tỉnh Tây Ninh', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-binh-duong', label: 'Organization', set: {name: 'Công an tỉnh Bình Dương', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-dong-nai', label: 'Organization', set: {name: 'Công an tỉnh Đồng Nai', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-ba-ria-vung-tau', label: 'Organization', set: {name: 'Công an tỉnh Bà Rịa - Vũng Tàu', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tp-ho-chi-minh', label: 'Organization', set: {name: 'Công an TP Hồ Chí Minh', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-long-an', label: 'Organization', set: {name: 'Công an tỉnh Long An', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-tien-giang', label: 'Organization', set: {name: 'Công an tỉnh Tiền Giang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-ben-tre', label: 'Organization', set: {name: 'Công an tỉnh Bến Tre', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-tra-vinh', label: 'Organization', set: {name: 'Công an tỉnh Trà Vinh', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-vinh-long', label: 'Organization', set: {name: 'Công an tỉnh Vĩnh Long', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-dong-thap', label: 'Organization', set: {name: 'Công an tỉnh Đồng Tháp', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-an-giang', label: 'Organization', set: {name: 'Công an tỉnh An Giang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-kien-giang', label: 'Organization', set: {name: 'Công an tỉnh Kiên Giang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tp-can-tho', label: 'Organization', set: {name: 'Công an TP Cần Thơ', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-cong-an-tinh-hau-giang', label: 'Organization', set: {name: 'Công an tỉnh Hậu Giang', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-soc-trang', label: 'Organization', set: {name: 'Công an tỉnh Sóc Trăng', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-bac-lieu', label: 'Organization', set: {name: 'Công an tỉnh Bạc Liêu', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 20250630}},
  {id: 'org-cong-an-tinh-ca-mau', label: 'Organization', set: {name: 'Công an tỉnh Cà Mau', kind: 'PROVINCIAL_POLICE', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-cong-an-nhan-dan-32071a7e', label: 'Organization', set: {name: 'Báo Công An Nhân Dân', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-an-ninh-thu-do-3eabc02b', label: 'Organization', set: {name: 'Báo An ninh Thủ đô', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-ba-ria-vung-tau-19764f8e', label: 'Organization', set: {name: 'Báo Bà Rịa - Vũng Tàu', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-gia-lai-7a475317', label: 'Organization', set: {name: 'Báo Gia Lai', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-ha-giang-c1d6aa8a', label: 'Organization', set: {name: 'Báo Hà Giang', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-ha-tinh-12001c5e', label: 'Organization', set: {name: 'Báo Hà Tĩnh', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-lam-dong-90c04f0e', label: 'Organization', set: {name: 'Báo Lâm Đồng', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-ninh-thuan-367aab74', label: 'Organization', set: {name: 'Báo Ninh Thuận', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-phu-tho-75b67007', label: 'Organization', set: {name: 'Báo Phú Thọ', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-quang-binh-c96e197c', label: 'Organization', set: {name: 'Báo Quảng Bình', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-quang-nam-82b15f4d', label: 'Organization', set: {name: 'Báo Quảng Nam', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-cong-an-tp-da-nang-c4d73446', label: 'Organization', set: {name: 'Báo Công an TP Đà Nẵng', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-sai-gon-giai-phong-049dc6a9', label: 'Organization', set: {name: 'Báo Sài Gòn Giải Phóng', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}},
  {id: 'org-bao-tien-phong-34d7d445', label: 'Organization', set: {name: 'Báo Tiền Phong', kind: 'NEWSPAPER', validFrom: 0, validTo: 99991231}}
] AS entities,
[
  {of: 'org-bo-cong-an-acbe4ef4', validFrom: 0, validTo: 99991231, NAME: ['Bộ Công an'], ALIAS: ['BCA']},
  {of: 'org-cong-an-tp-ha-noi', validFrom: 0, validTo: 99991231, NAME: ['Công an TP Hà Nội'], ALIAS: ['Công an Hà Nội', 'CATP Hà Nội', 'Công an Thành phố Hà Nội', 'Công an TP. Hà Nội', 'Công an TP.Hà Nội']},
  {of: 'org-cong-an-tinh-ha-giang', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Hà Giang'], ALIAS: ['Công an Hà Giang', 'CA tỉnh Hà Giang']},
  {of: 'org-cong-an-tinh-cao-bang', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Cao Bằng'], ALIAS: ['Công an Cao Bằng', 'CA tỉnh Cao Bằng']},
  {of: 'org-cong-an-tinh-bac-kan', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bắc Kạn'], ALIAS: ['Công an Bắc Kạn', 'CA tỉnh Bắc Kạn', 'Công an tỉnh Bắc Cạn']},
  {of: 'org-cong-an-tinh-tuyen-quang', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Tuyên Quang'], ALIAS: ['Công an Tuyên Quang', 'CA tỉnh Tuyên Quang']},
  {of: 'org-cong-an-tinh-lao-cai', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Lào Cai'], ALIAS: ['Công an Lào Cai', 'CA tỉnh Lào Cai']},
  {of: 'org-cong-an-tinh-dien-bien', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Điện Biên'], ALIAS: ['Công an Điện Biên', 'CA tỉnh Điện Biên']},
  {of: 'org-cong-an-tinh-lai-chau', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Lai Châu'], ALIAS: ['Công an Lai Châu', 'CA tỉnh Lai Châu']},
  {of: 'org-cong-an-tinh-son-la', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Sơn La'], ALIAS: ['Công an Sơn La', 'CA tỉnh Sơn La']},
  {of: 'org-cong-an-tinh-yen-bai', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Yên Bái'], ALIAS: ['Công an Yên Bái', 'CA tỉnh Yên Bái']},
  {of: 'org-cong-an-tinh-hoa-binh', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Hòa Bình'], ALIAS: ['Công an Hòa Bình', 'CA tỉnh Hòa Bình']},
  {of: 'org-cong-an-tinh-thai-nguyen', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Thái Nguyên'], ALIAS: ['Công an Thái Nguyên', 'CA tỉnh Thái Nguyên']},
  {of: 'org-cong-an-tinh-lang-son', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Lạng Sơn'], ALIAS: ['Công an Lạng Sơn', 'CA tỉnh Lạng Sơn']},
  {of: 'org-cong-an-tinh-quang-ninh', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Quảng Ninh'], ALIAS: ['Công an Quảng Ninh', 'CA tỉnh Quảng Ninh']},
  {of: 'org-cong-an-tinh-bac-giang', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bắc Giang'], ALIAS: ['Công an Bắc Giang', 'CA tỉnh Bắc Giang']},
  {of: 'org-cong-an-tinh-phu-tho', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Phú Thọ'], ALIAS: ['Công an Phú Thọ', 'CA tỉnh Phú Thọ']},
  {of: 'org-cong-an-tinh-vinh-phuc', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Vĩnh Phúc'], ALIAS: ['Công an Vĩnh Phúc', 'CA tỉnh Vĩnh Phúc']},
  {of: 'org-cong-an-tinh-bac-ninh', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Bắc Ninh'], ALIAS: ['Công an Bắc Ninh', 'CA tỉnh Bắc Ninh']},
  {of: 'org-cong-an-tinh-hai-duong', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Hải Dương'], ALIAS: ['Công an Hải Dương', 'CA tỉnh Hải Dương']},
  {of: 'org-cong-an-tp-hai-phong', validFrom: 0, validTo: 99991231, NAME: ['Công an TP Hải Phòng'], ALIAS: ['Công an Hải Phòng', 'CATP Hải Phòng', 'Công an Thành phố Hải Phòng', 'Công an TP. Hải Phòng', 'Công an TP.Hải Phòng']},
  {of: 'org-cong-an-tinh-hung-yen', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Hưng Yên'], ALIAS: ['Công an Hưng Yên', 'CA tỉnh Hưng Yên']},
  {of: 'org-cong-an-tinh-thai-binh', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Thái Bình'], ALIAS: ['Công an Thái Bình', 'CA tỉnh Thái Bình']},
  {of: 'org-cong-an-tinh-ha-nam', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Hà Nam'], ALIAS: ['Công an Hà Nam', 'CA tỉnh Hà Nam']},
  {of: 'org-cong-an-tinh-nam-dinh', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Nam Định'], ALIAS: ['Công an Nam Định', 'CA tỉnh Nam Định']},
  {of: 'org-cong-an-tinh-ninh-binh', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Ninh Bình'], ALIAS: ['Công an Ninh Bình', 'CA tỉnh Ninh Bình']},
  {of: 'org-cong-an-tinh-thanh-hoa', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Thanh Hóa'], ALIAS: ['Công an Thanh Hóa', 'CA tỉnh Thanh Hóa']},
  {of: 'org-cong-an-tinh-nghe-an', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Nghệ An'], ALIAS: ['Công an Nghệ An', 'CA tỉnh Nghệ An']},
  {of: 'org-cong-an-tinh-ha-tinh', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Hà Tĩnh'], ALIAS: ['Công an Hà Tĩnh', 'CA tỉnh Hà Tĩnh']},
  {of: 'org-cong-an-tinh-quang-binh', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Quảng Bình'], ALIAS: ['Công an Quảng Bình', 'CA tỉnh Quảng Bình']},
  {of: 'org-cong-an-tinh-quang-tri', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Quảng Trị'], ALIAS: ['Công an Quảng Trị', 'CA tỉnh Quảng Trị']},
  {of: 'org-cong-an-tinh-thua-thien-hue', validFrom: 0, validTo: 20241231, NAME: ['Công an tỉnh Thừa Thiên Huế'], ALIAS: ['Công an Thừa Thiên Huế', 'CA tỉnh Thừa Thiên Huế', 'Công an tỉnh Thừa Thiên-Huế', 'Công an tỉnh TT-Huế', 'Công an tỉnh TT Huế', 'Công an tỉnh T.T.Huế']},
  {of: 'org-cong-an-tinh-thua-thien-hue', validFrom: 20250101, validTo: 99991231, NAME: ['Công an TP Huế'], ALIAS: ['Công an Huế', 'CATP Huế', 'Công an Thành phố Huế', 'Công an TP. Huế', 'Công an TP.Huế']},
  {of: 'org-cong-an-tp-da-nang', validFrom: 0, validTo: 99991231, NAME: ['Công an TP Đà Nẵng'], ALIAS: ['Công an Đà Nẵng', 'CATP Đà Nẵng', 'Công an Thành phố Đà Nẵng', 'Công an TP. Đà Nẵng', 'Công an TP.Đà Nẵng']},
  {of: 'org-cong-an-tinh-quang-nam', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Quảng Nam'], ALIAS: ['Công an Quảng Nam', 'CA tỉnh Quảng Nam']},
  {of: 'org-cong-an-tinh-quang-ngai', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Quảng Ngãi'], ALIAS: ['Công an Quảng Ngãi', 'CA tỉnh Quảng Ngãi']},
  {of: 'org-cong-an-tinh-binh-dinh', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bình Định'], ALIAS: ['Công an Bình Định', 'CA tỉnh Bình Định']},
  {of: 'org-cong-an-tinh-phu-yen', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Phú Yên'], ALIAS: ['Công an Phú Yên', 'CA tỉnh Phú Yên']},
  {of: 'org-cong-an-tinh-khanh-hoa', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Khánh Hòa'], ALIAS: ['Công an Khánh Hòa', 'CA tỉnh Khánh Hòa']},
  {of: 'org-cong-an-tinh-ninh-thuan', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Ninh Thuận'], ALIAS: ['Công an Ninh Thuận', 'CA tỉnh Ninh Thuận']},
  {of: 'org-cong-an-tinh-binh-thuan', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bình Thuận'], ALIAS: ['Công an Bình Thuận', 'CA tỉnh Bình Thuận']},
  {of: 'org-cong-an-tinh-kon-tum', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Kon Tum'], ALIAS: ['Công an Kon Tum', 'CA tỉnh Kon Tum']},
  {of: 'org-cong-an-tinh-gia-lai', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Gia Lai'], ALIAS: ['Công an Gia Lai', 'CA tỉnh Gia Lai']},
  {of: 'org-cong-an-tinh-dak-lak', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Đắk Lắk'], ALIAS: ['Công an Đắk Lắk', 'CA tỉnh Đắk Lắk', 'Công an tỉnh Đắc Lắc', 'Công an tỉnh Đắk Lăk', 'Công an tỉnh Đăk Lăk', 'Công an tỉnh Đắc Lắk', 'Công an tỉnh Đak Lak']},
  {of: 'org-cong-an-tinh-dak-nong', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Đắk Nông'], ALIAS: ['Công an Đắk Nông', 'CA tỉnh Đắk Nông', 'Công an tỉnh Đắc Nông', 'Công an tỉnh Đăk Nông', 'Công an tỉnh Đak Nông']},
  {of: 'org-cong-an-tinh-lam-dong', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Lâm Đồng'], ALIAS: ['Công an Lâm Đồng', 'CA tỉnh Lâm Đồng']},
  {of: 'org-cong-an-tinh-binh-phuoc', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bình Phước'], ALIAS: ['Công an Bình Phước', 'CA tỉnh Bình Phước']},
  {of: 'org-cong-an-tinh-tay-ninh', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Tây Ninh'], ALIAS: ['Công an Tây Ninh', 'CA tỉnh Tây Ninh']},
  {of: 'org-cong-an-tinh-binh-duong', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bình Dương'], ALIAS: ['Công an Bình Dương', 'CA tỉnh Bình Dương']},
  {of: 'org-cong-an-tinh-dong-nai', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Đồng Nai'], ALIAS: ['Công an Đồng Nai', 'CA tỉnh Đồng Nai']},
  {of: 'org-cong-an-tinh-ba-ria-vung-tau', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bà Rịa - Vũng Tàu'], ALIAS: ['Công an Bà Rịa - Vũng Tàu', 'CA tỉnh Bà Rịa - Vũng Tàu', 'Công an tỉnh Bà Rịa Vũng Tàu', 'Công an tỉnh BR-VT', 'Công an tỉnh BRVT']},
  {of: 'org-cong-an-tp-ho-chi-minh', validFrom: 0, validTo: 99991231, NAME: ['Công an TP Hồ Chí Minh'], ALIAS: ['Công an Hồ Chí Minh', 'CATP Hồ Chí Minh', 'Công an Thành phố Hồ Chí Minh', 'Công an TP. Hồ Chí Minh', 'Công an TP.Hồ Chí Minh', 'Công an TP.HCM', 'Công an TP. HCM', 'Công an TP HCM', 'Công an TPHCM']},
  {of: 'org-cong-an-tinh-long-an', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Long An'], ALIAS: ['Công an Long An', 'CA tỉnh Long An']},
  {of: 'org-cong-an-tinh-tien-giang', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Tiền Giang'], ALIAS: ['Công an Tiền Giang', 'CA tỉnh Tiền Giang']},
  {of: 'org-cong-an-tinh-ben-tre', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bến Tre'], ALIAS: ['Công an Bến Tre', 'CA tỉnh Bến Tre']},
  {of: 'org-cong-an-tinh-tra-vinh', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Trà Vinh'], ALIAS: ['Công an Trà Vinh', 'CA tỉnh Trà Vinh']},
  {of: 'org-cong-an-tinh-vinh-long', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Vĩnh Long'], ALIAS: ['Công an Vĩnh Long', 'CA tỉnh Vĩnh Long']},
  {of: 'org-cong-an-tinh-dong-thap', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Đồng Tháp'], ALIAS: ['Công an Đồng Tháp', 'CA tỉnh Đồng Tháp']},
  {of: 'org-cong-an-tinh-an-giang', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh An Giang'], ALIAS: ['Công an An Giang', 'CA tỉnh An Giang']},
  {of: 'org-cong-an-tinh-kien-giang', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Kiên Giang'], ALIAS: ['Công an Kiên Giang', 'CA tỉnh Kiên Giang']},
  {of: 'org-cong-an-tp-can-tho', validFrom: 0, validTo: 99991231, NAME: ['Công an TP Cần Thơ'], ALIAS: ['Công an Cần Thơ', 'CATP Cần Thơ', 'Công an Thành phố Cần Thơ', 'Công an TP. Cần Thơ', 'Công an TP.Cần Thơ']},
  {of: 'org-cong-an-tinh-hau-giang', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Hậu Giang'], ALIAS: ['Công an Hậu Giang', 'CA tỉnh Hậu Giang']},
  {of: 'org-cong-an-tinh-soc-trang', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Sóc Trăng'], ALIAS: ['Công an Sóc Trăng', 'CA tỉnh Sóc Trăng']},
  {of: 'org-cong-an-tinh-bac-lieu', validFrom: 0, validTo: 20250630, NAME: ['Công an tỉnh Bạc Liêu'], ALIAS: ['Công an Bạc Liêu', 'CA tỉnh Bạc Liêu']},
  {of: 'org-cong-an-tinh-ca-mau', validFrom: 0, validTo: 99991231, NAME: ['Công an tỉnh Cà Mau'], ALIAS: ['Công an Cà Mau', 'CA tỉnh Cà Mau']},
  {of: 'org-bao-cong-an-nhan-dan-32071a7e', validFrom: 0, validTo: 99991231, NAME: ['Báo Công An Nhân Dân'], ALIAS: ['Báo Công an nhân dân', 'Báo CAND']},
  {of: 'org-bao-an-ninh-thu-do-3eabc02b', validFrom: 0, validTo: 99991231, NAME: ['Báo An ninh Thủ đô'], ALIAS: ['Báo ANTĐ']},
  {of: 'org-bao-ba-ria-vung-tau-19764f8e', validFrom: 0, validTo: 99991231, NAME: ['Báo Bà Rịa - Vũng Tàu']},
  {of: 'org-bao-gia-lai-7a475317', validFrom: 0, validTo: 99991231, NAME: ['Báo Gia Lai']},
  {of: 'org-bao-ha-giang-c1d6aa8a', validFrom: 0, validTo: 99991231, NAME: ['Báo Hà Giang']},
  {of: 'org-bao-ha-tinh-12001c5e', validFrom: 0, validTo: 99991231, NAME: ['Báo Hà Tĩnh']},
  {of: 'org-bao-lam-dong-90c04f0e', validFrom: 0, validTo: 99991231, NAME: ['Báo Lâm Đồng']},
  {of: 'org-bao-ninh-thuan-367aab74', validFrom: 0, validTo: 99991231, NAME: ['Báo Ninh Thuận']},
  {of: 'org-bao-phu-tho-75b67007', validFrom: 0, validTo: 99991231, NAME: ['Báo Phú Thọ']},
  {of: 'org-bao-quang-binh-c96e197c', validFrom: 0, validTo: 99991231, NAME: ['Báo Quảng Bình']},
  {of: 'org-bao-quang-nam-82b15f4d', validFrom: 0, validTo: 99991231, NAME: ['Báo Quảng Nam']},
  {of: 'org-bao-cong-an-tp-da-nang-c4d73446', validFrom: 0, validTo: 99991231, NAME: ['Báo Công an TP Đà Nẵng'], ALIAS: ['Báo Công an Đà Nẵng']},
  {of: 'org-bao-sai-gon-giai-phong-049dc6a9', validFrom: 0, validTo: 99991231, NAME: ['Báo Sài Gòn Giải Phóng'], ALIAS: ['Báo SGGP']},
  {of: 'org-bao-tien-phong-34d7d445', validFrom: 0, validTo: 99991231, NAME: ['Báo Tiền Phong']}
] AS names,
[] AS codes,
[
  {from: 'org-cong-an-tp-ha-noi', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-f2049e724f020630', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-ha-noi', type: 'SERVES', to: 'vn-prov-1997-ha-noi', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-d7ed008aae3932fa', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ha-giang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8c3612c046ca5bc1', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ha-giang', type: 'SERVES', to: 'vn-prov-1997-ha-giang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-57ee77bf798c92c8', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-cao-bang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-d4fec85edde2cc78', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-cao-bang', type: 'SERVES', to: 'vn-prov-1997-cao-bang', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-2014f6f125f9baf3', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-kan', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-e5de030f80afbd8e', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-kan', type: 'SERVES', to: 'vn-prov-1997-bac-kan', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-ca478c45ff839762', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tuyen-quang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-b458b67c51953862', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tuyen-quang', type: 'SERVES', to: 'vn-prov-1997-tuyen-quang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-6d4d73326bdf928f', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tuyen-quang', type: 'SERVES', to: 'vn-prov-2025-tuyen-quang', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-ce170e5e1f5925bd', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-43c17e6a360c91fb', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'SERVES', to: 'vn-prov-1997-lao-cai', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-70833b8f4a1b1808', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'SERVES', to: 'vn-prov-2025-lao-cai', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-49f29cfb663b99fd', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-b2245850ad9db5be', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'SERVES', to: 'vn-prov-1997-dien-bien', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-39ef0867f13f31a0', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-308dfe279f579811', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'SERVES', to: 'vn-prov-1997-lai-chau', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-1811c32393e8290e', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-f53fefb2b736eed5', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'SERVES', to: 'vn-prov-1997-son-la', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-26c44aaddb484219', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-506769c8c037e15e', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'SERVES', to: 'vn-prov-1997-yen-bai', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-676f61c07bc7e977', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-hoa-binh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-f48812293c6d982e', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-hoa-binh', type: 'SERVES', to: 'vn-prov-1997-hoa-binh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-c0860a2867e1da7c', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thai-nguyen', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-e3ea2f746dea596d', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thai-nguyen', type: 'SERVES', to: 'vn-prov-1997-thai-nguyen', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-2c1a205d7044674f', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thai-nguyen', type: 'SERVES', to: 'vn-prov-2025-thai-nguyen', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-91646841e7c8cd04', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-lang-son', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-9bccf8cc7b5b71cf', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lang-son', type: 'SERVES', to: 'vn-prov-1997-lang-son', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-e5479f75ef71d9f9', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-ninh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-bd689fa1a8477a48', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-ninh', type: 'SERVES', to: 'vn-prov-1997-quang-ninh', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-83cc223a4c1bd429', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-giang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-402724b48f1f3b51', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-giang', type: 'SERVES', to: 'vn-prov-1997-bac-giang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-74e0dcbea3695986', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-phu-tho', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-68ba54375bb9a0f5', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-phu-tho', type: 'SERVES', to: 'vn-prov-1997-phu-tho', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8647679b8e7608ca', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-phu-tho', type: 'SERVES', to: 'vn-prov-2025-phu-tho', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-bc32fb0524727f0b', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-vinh-phuc', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8c7845e0718f461f', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-vinh-phuc', type: 'SERVES', to: 'vn-prov-1997-vinh-phuc', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-09562aa25b01cd5a', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-ninh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-385aaa91a750a8e9', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-ninh', type: 'SERVES', to: 'vn-prov-1997-bac-ninh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-5a8704279893a62a', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-ninh', type: 'SERVES', to: 'vn-prov-2025-bac-ninh', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-22b811f77874ae35', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-hai-duong', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-ab5e4e39c6aa4187', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-hai-duong', type: 'SERVES', to: 'vn-prov-1997-hai-duong', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-ed47914b9ea99fff', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-hai-phong', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-c019bf464c0ac5a6', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-hai-phong', type: 'SERVES', to: 'vn-prov-1997-hai-phong', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-17318467c5767b74', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-hai-phong', type: 'SERVES', to: 'vn-prov-2025-hai-phong', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-3e06347ce3c71597', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-hung-yen', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-14e32bb897880dc0', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-hung-yen', type: 'SERVES', to: 'vn-prov-1997-hung-yen', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-5bdf059aca7af0fc', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-hung-yen', type: 'SERVES', to: 'vn-prov-2025-hung-yen', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-1c2c813449d3ad10', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-thai-binh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-dfc1921a877ea9bd', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thai-binh', type: 'SERVES', to: 'vn-prov-1997-thai-binh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8132069831c2b861', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ha-nam', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8150545c4719e1db', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ha-nam', type: 'SERVES', to: 'vn-prov-1997-ha-nam', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-167796ef419da04e', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-nam-dinh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-b1d68d23397daa02', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-nam-dinh', type: 'SERVES', to: 'vn-prov-1997-nam-dinh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-3f8c2724d7ba6a9c', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ninh-binh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-bd4727b11c8d103c', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ninh-binh', type: 'SERVES', to: 'vn-prov-1997-ninh-binh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-d47926d4c9a5e922', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ninh-binh', type: 'SERVES', to: 'vn-prov-2025-ninh-binh', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-72fb0940ad6127c1', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-thanh-hoa', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-d4e5e423d95b7bc4', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thanh-hoa', type: 'SERVES', to: 'vn-prov-1997-thanh-hoa', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-e401048d37d808d4', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-nghe-an', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-b3a344252bce92d4', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-nghe-an', type: 'SERVES', to: 'vn-prov-1997-nghe-an', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-938cf859a745feb8', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ha-tinh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-2afd0391c834b2f4', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ha-tinh', type: 'SERVES', to: 'vn-prov-1997-ha-tinh', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-e85bf1fb02edc468', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-binh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-a8f81dc8affd81af', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-binh', type: 'SERVES', to: 'vn-prov-1997-quang-binh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-c142d843c335bfdc', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-tri', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-f4b8d4ca9c9dac3a', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-tri', type: 'SERVES', to: 'vn-prov-1997-quang-tri', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-f774d97ef62254bc', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-tri', type: 'SERVES', to: 'vn-prov-2025-quang-tri', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-f04f06ed1afd983d', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-thua-thien-hue', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-d66560bc9ca76f82', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thua-thien-hue', type: 'SERVES', to: 'vn-prov-1997-thua-thien-hue', qualifier: 0, set: {validFrom: 0, validTo: 20241231}, claims: [{id: 'claim-c0e507b119227a54', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-thua-thien-hue', type: 'SERVES', to: 'vn-prov-2025-hue', qualifier: 20250101, set: {validFrom: 20250101, validTo: 99991231}, claims: [{id: 'claim-ff9f4cd2f68cd0c8', article: 'article-00844d42ff281ef7'}]},
  {from: 'org-cong-an-tp-da-nang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-ddd02b7769ba9237', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-da-nang', type: 'SERVES', to: 'vn-prov-1997-da-nang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-a2ddefad3cbd6a83', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-da-nang', type: 'SERVES', to: 'vn-prov-2025-da-nang', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-f1a76d2af98db4ce', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-quang-nam', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-cc89f06b6a7825fe', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-nam', type: 'SERVES', to: 'vn-prov-1997-quang-nam', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-88f76b63df5bfac9', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-ngai', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-818299e6c4c94246', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-ngai', type: 'SERVES', to: 'vn-prov-1997-quang-ngai', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-c81950b2a9459e47', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-quang-ngai', type: 'SERVES', to: 'vn-prov-2025-quang-ngai', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-bc95cda6db11176c', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-binh-dinh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-085ca6d252cbd4df', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-binh-dinh', type: 'SERVES', to: 'vn-prov-1997-binh-dinh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-aefda381cc9a4466', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-phu-yen', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-a2b9c375c9e42de8', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-phu-yen', type: 'SERVES', to: 'vn-prov-1997-phu-yen', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-1757ec47186bd9bf', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-khanh-hoa', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-83cb77afdc9912c3', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-khanh-hoa', type: 'SERVES', to: 'vn-prov-1997-khanh-hoa', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-b98b867a2511fff5', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-khanh-hoa', type: 'SERVES', to: 'vn-prov-2025-khanh-hoa', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-40b119eb408f56c7', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-ninh-thuan', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-73ea891b85b68aea', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ninh-thuan', type: 'SERVES', to: 'vn-prov-1997-ninh-thuan', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-b87c7b60cdb7b036', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-binh-thuan', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-035d28aa614f9b04', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-binh-thuan', type: 'SERVES', to: 'vn-prov-1997-binh-thuan', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-ead3cbfa91a8cdc5', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-kon-tum', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-adebe783e412970d', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-kon-tum', type: 'SERVES', to: 'vn-prov-1997-kon-tum', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-98155ac9e0dc3e75', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-gia-lai', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-478d6ece71c9e6e1', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-gia-lai', type: 'SERVES', to: 'vn-prov-1997-gia-lai', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-6155aa5e50098af1', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-gia-lai', type: 'SERVES', to: 'vn-prov-2025-gia-lai', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-2604bb552bebc7df', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-dak-lak', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-4c1577381825e034', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dak-lak', type: 'SERVES', to: 'vn-prov-1997-dak-lak', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-2a8e5ef3ee738cde', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dak-lak', type: 'SERVES', to: 'vn-prov-2025-dak-lak', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-695f478df13e3c41', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-dak-nong', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-e7b894d9a3a28637', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dak-nong', type: 'SERVES', to: 'vn-prov-1997-dak-nong', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-e35487272e022823', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lam-dong', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-f0c3a4c61d157d5a', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lam-dong', type: 'SERVES', to: 'vn-prov-1997-lam-dong', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-7bab52d6f1bbbc17', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-lam-dong', type: 'SERVES', to: 'vn-prov-2025-lam-dong', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-167f84fccacd5fa4', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-binh-phuoc', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-b93ac457a58da804', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-binh-phuoc', type: 'SERVES', to: 'vn-prov-1997-binh-phuoc', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-d400eb2a7c78bfd1', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tay-ninh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-0219dc3184b6cd9b', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tay-ninh', type: 'SERVES', to: 'vn-prov-1997-tay-ninh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-9703f26f6db3272b', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tay-ninh', type: 'SERVES', to: 'vn-prov-2025-tay-ninh', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-9e073d9e562c0935', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-binh-duong', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-44bda5ac9cbc491b', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-binh-duong', type: 'SERVES', to: 'vn-prov-1997-binh-duong', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-354f8442c5876c95', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dong-nai', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-41600bffa2e819b0', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dong-nai', type: 'SERVES', to: 'vn-prov-1997-dong-nai', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-28373e5e99142513', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dong-nai', type: 'SERVES', to: 'vn-prov-2025-dong-nai', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-45adf76035328c7a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-ba-ria-vung-tau', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-36c6abbb06f44f0f', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ba-ria-vung-tau', type: 'SERVES', to: 'vn-prov-1997-ba-ria-vung-tau', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-a57aabc5534b7bc7', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-ho-chi-minh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-2208b8685fd0f73b', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-ho-chi-minh', type: 'SERVES', to: 'vn-prov-1997-ho-chi-minh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-6e4808bfa5d60467', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-ho-chi-minh', type: 'SERVES', to: 'vn-prov-2025-ho-chi-minh', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-dc95856051188adb', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-long-an', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-ce382e3644347440', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-long-an', type: 'SERVES', to: 'vn-prov-1997-long-an', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-4cf3729aa7b9ff97', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tien-giang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-12ebac8858fba328', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tien-giang', type: 'SERVES', to: 'vn-prov-1997-tien-giang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-3f0c7f52cf138be7', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ben-tre', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-bf31f8b4c573553f', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ben-tre', type: 'SERVES', to: 'vn-prov-1997-ben-tre', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-96e048b7c3f36ff1', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tra-vinh', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-1c79ef468542d7db', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-tra-vinh', type: 'SERVES', to: 'vn-prov-1997-tra-vinh', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-35b621ff15846db0', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-vinh-long', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-19ea42580d79e7fb', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-vinh-long', type: 'SERVES', to: 'vn-prov-1997-vinh-long', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-5e80562e1fea6779', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-vinh-long', type: 'SERVES', to: 'vn-prov-2025-vinh-long', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-b62226944f688154', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-dong-thap', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-1a430cce2cf00b93', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dong-thap', type: 'SERVES', to: 'vn-prov-1997-dong-thap', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-e515b48c0c2e3b03', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-dong-thap', type: 'SERVES', to: 'vn-prov-2025-dong-thap', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-b24e644b2caa39db', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-an-giang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-0635c3addc200ec8', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-an-giang', type: 'SERVES', to: 'vn-prov-1997-an-giang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-67e0c347f07fba27', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-an-giang', type: 'SERVES', to: 'vn-prov-2025-an-giang', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-06265ad15dda19cd', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-kien-giang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8ef4f3ed4107cd5a', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-kien-giang', type: 'SERVES', to: 'vn-prov-1997-kien-giang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-a371e241a5732e87', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-can-tho', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-282d607168cbce84', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-can-tho', type: 'SERVES', to: 'vn-prov-1997-can-tho', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-5160fb89cbaef161', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tp-can-tho', type: 'SERVES', to: 'vn-prov-2025-can-tho', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-5e209a8fa7d73581', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-cong-an-tinh-hau-giang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-61034a7d65059f63', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-hau-giang', type: 'SERVES', to: 'vn-prov-1997-hau-giang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-596f557243746043', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-soc-trang', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-a024000904f48fb3', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-soc-trang', type: 'SERVES', to: 'vn-prov-1997-soc-trang', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-8f1303909b4f0500', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-lieu', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-0b273080bbdcf3c7', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-bac-lieu', type: 'SERVES', to: 'vn-prov-1997-bac-lieu', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-28a46fe2aef32aaa', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ca-mau', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-072c43da19e0a028', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ca-mau', type: 'SERVES', to: 'vn-prov-1997-ca-mau', qualifier: 0, set: {validFrom: 0, validTo: 20250630}, claims: [{id: 'claim-492e28a0c246547e', article: 'article-f6f585b128fbf0ea'}]},
  {from: 'org-cong-an-tinh-ca-mau', type: 'SERVES', to: 'vn-prov-2025-ca-mau', qualifier: 20250701, set: {validFrom: 20250701, validTo: 99991231}, claims: [{id: 'claim-281cc62589a1dfa5', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'org-bao-cong-an-nhan-dan-32071a7e', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [{id: 'claim-38e0c83248fcc8ed', article: 'article-b15215c544ad3f96'}]}
] AS facts
// From here on every seed file is the same. It writes only what differs, so that a second run changes nothing.
CALL (entities) {
  UNWIND entities AS row
  OPTIONAL MATCH (before:Entity {id: row.id})
  WITH row, before IS NULL AS isNew
  MERGE (entity:Entity {id: row.id})
    ON CREATE SET entity:$(row.label), entity += coalesce(row.onCreate, {}),
      entity.recordedAt = CASE row.label WHEN 'Article' THEN timestamp() END
  WITH entity, isNew, coalesce(row.set, {}) AS properties
  WITH entity, isNew, properties, [name IN keys(properties) WHERE entity[name] IS NULL OR entity[name] <> properties[name]] AS differing
  WHERE isNew OR size(differing) > 0
  SET entity += properties
  RETURN count(*) AS changedEntities
}
CALL (names) {
  UNWIND names AS row
  UNWIND ['NAME', 'ALIAS', 'WEAK'] AS kind
  UNWIND coalesce(row[kind], []) AS text
  OPTIONAL MATCH (owner:Entity {id: row.of})
  WITH row, kind, text, owner
  MERGE (name:Name {key: row.of + '|' + text})
    ON CREATE SET name.text = text, name.kind = ''
  WITH row, kind, owner, name
  WHERE name.kind <> kind OR name.validFrom <> row.validFrom OR name.validTo <> row.validTo
  SET name.kind = kind, name.validFrom = row.validFrom, name.validTo = row.validTo
  MERGE (owner)-[:KNOWN_AS]->(name)
  RETURN count(*) AS changedNames
}
CALL (codes) {
  UNWIND codes AS row
  OPTIONAL MATCH (owner:Entity {id: row.of})
  MERGE (code:Code {key: row.of + '|' + row.scheme + '|' + row.code + '|' + row.validFrom})
    ON CREATE SET code.scheme = row.scheme, code.code = row.code, code.validFrom = row.validFrom, code.validTo = -1
  WITH row, owner, code
  WHERE code.validTo <> row.validTo
  SET code.validTo = row.validTo
  MERGE (owner)-[:HAS_CODE]->(code)
  RETURN count(*) AS changedCodes
}
CALL (facts) {
  UNWIND facts AS row
  WITH row, row.from + '|' + row.type + '|' + row.to + coalesce('|' + row.qualifier, '') AS key
  OPTIONAL MATCH (from:Entity {id: row.from})
  OPTIONAL MATCH (to:Entity {id: row.to})
  MERGE (from)-[fact:$(row.type) {key: key}]->(to)
    ON CREATE SET fact.sources = 0
  WITH fact, coalesce(row.set, {}) AS properties
  WITH fact, properties, [name IN keys(properties) WHERE fact[name] IS NULL OR fact[name] <> properties[name]] AS differing
  WHERE size(differing) > 0
  SET fact += properties
  RETURN count(*) AS changedFacts
}
CALL (facts) {
  UNWIND facts AS row
  WITH row, row.from + '|' + row.type + '|' + row.to + coalesce('|' + row.qualifier, '') AS key
  UNWIND row.claims AS told
  OPTIONAL MATCH (article:Article {id: told.article})
  MERGE (claim:Claim {id: told.id})
    ON CREATE SET claim.factKey = key, claim.kind = row.type, claim.fromId = row.from, claim.toId = row.to,
      claim.articleId = told.article, claim.block = coalesce(told.block, 'CURATED'), claim.start = told.start, claim.recordedAt = timestamp()
  WITH claim, article, told.end AS end, coalesce(told.confidence, 1.0) AS confidence, coalesce(told.origin, 'ASSERTED') AS origin, told.rule AS rule
  WHERE claim.confidence IS NULL OR claim.confidence <> confidence OR claim.origin <> origin
    OR coalesce(claim.rule, '') <> coalesce(rule, '') OR coalesce(claim.end, -1) <> coalesce(end, -1)
  SET claim.end = end, claim.confidence = confidence, claim.origin = origin, claim.rule = rule
  MERGE (claim)-[:ASSERTED_BY]->(article)
  RETURN count(*) AS changedClaims
}
CALL (facts) {
  UNWIND facts AS row
  WITH row, row.from + '|' + row.type + '|' + row.to + coalesce('|' + row.qualifier, '') AS key
  MATCH (:Entity {id: row.from})-[fact:$(row.type) {key: key}]->(:Entity {id: row.to})
  CALL (key) {
    MATCH (claim:Claim {factKey: key})
    WHERE claim.retiredAt IS NULL
    RETURN count(DISTINCT claim.articleId) AS sources, coalesce(max(claim.confidence), 0.0) AS confidence
  }
  WITH fact, sources, confidence
  WHERE fact.sources <> sources OR fact.confidence IS NULL OR fact.confidence <> confidence
  SET fact.sources = sources, fact.confidence = confidence
  RETURN count(*) AS changedCounts
}
WITH changedEntities + changedNames + changedCodes + changedFacts + changedClaims + changedCounts AS changed
WHERE changed > 0
MERGE (revision:Revision {id: 'revision'})
  ON CREATE SET revision.counter = 1
  ON MATCH SET revision.counter = revision.counter + 1;

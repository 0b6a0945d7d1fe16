// Provinces before and since 2025-07-01: names, codes, dated kinds, successions.
// Made by tools/seeds/main.ts from data/provinces.csv, data/province-successions.csv and data/names.json: edit those, not this file.
WITH [
  {id: 'article-f6f585b128fbf0ea', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0, sourceRef: 'Danh mục đơn vị hành chính của cơ quan thống kê'}},
  {id: 'article-8d63b8e8b13e02b3', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0, sourceRef: 'Nghị quyết 202/2025/QH15'}},
  {id: 'article-00844d42ff281ef7', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0, sourceRef: 'Nghị quyết 175/2024/QH15'}},
  {id: 'vn-prov-1997-ha-noi', label: 'Province', set: {name: 'Hà Nội', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 99991231, kinds: ['MUNICIPALITY'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-ha-giang', label: 'Province', set: {name: 'Hà Giang', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-cao-bang', label: 'Province', set: {name: 'Cao Bằng', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-bac-kan', label: 'Province', set: {name: 'Bắc Kạn', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-tuyen-quang', label: 'Province', set: {name: 'Tuyên Quang', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-tuyen-quang', label: 'Province', set: {name: 'Tuyên Quang', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-lao-cai', label: 'Province', set: {name: 'Lào Cai', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-lao-cai', label: 'Province', set: {name: 'Lào Cai', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-dien-bien', label: 'Province', set: {name: 'Điện Biên', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-lai-chau', label: 'Province', set: {name: 'Lai Châu', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-son-la', label: 'Province', set: {name: 'Sơn La', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-yen-bai', label: 'Province', set: {name: 'Yên Bái', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-hoa-binh', label: 'Province', set: {name: 'Hòa Bình', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-thai-nguyen', label: 'Province', set: {name: 'Thái Nguyên', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-thai-nguyen', label: 'Province', set: {name: 'Thái Nguyên', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-lang-son', label: 'Province', set: {name: 'Lạng Sơn', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-quang-ninh', label: 'Province', set: {name: 'Quảng Ninh', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-bac-giang', label: 'Province', set: {name: 'Bắc Giang', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-phu-tho', label: 'Province', set: {name: 'Phú Thọ', region: 'Trung du và miền núi phía Bắc', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-phu-tho', label: 'Province', set: {name: 'Phú Thọ', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-vinh-phuc', label: 'Province', set: {name: 'Vĩnh Phúc', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-bac-ninh', label: 'Province', set: {name: 'Bắc Ninh', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-bac-ninh', label: 'Province', set: {name: 'Bắc Ninh', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-hai-duong', label: 'Province', set: {name: 'Hải Dương', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-hai-phong', label: 'Province', set: {name: 'Hải Phòng', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['MUNICIPALITY'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-hai-phong', label: 'Province', set: {name: 'Hải Phòng', validFrom: 20250701, validTo: 99991231, kinds: ['MUNICIPALITY'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-hung-yen', label: 'Province', set: {name: 'Hưng Yên', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-hung-yen', label: 'Province', set: {name: 'Hưng Yên', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-thai-binh', label: 'Province', set: {name: 'Thái Bình', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-ha-nam', label: 'Province', set: {name: 'Hà Nam', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-nam-dinh', label: 'Province', set: {name: 'Nam Định', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-ninh-binh', label: 'Province', set: {name: 'Ninh Bình', region: 'Đồng bằng sông Hồng', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-ninh-binh', label: 'Province', set: {name: 'Ninh Bình', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-thanh-hoa', label: 'Province', set: {name: 'Thanh Hóa', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-nghe-an', label: 'Province', set: {name: 'Nghệ An', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-ha-tinh', label: 'Province', set: {name: 'Hà Tĩnh', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [99991231]}},
  {id: 'vn-prov-1997-quang-binh', label: 'Province', set: {name: 'Quảng Bình', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-quang-tri', label: 'Province', set: {name: 'Quảng Trị', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-quang-tri', label: 'Province', set: {name: 'Quảng Trị', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-thua-thien-hue', label: 'Province', set: {name: 'Thừa Thiên Huế', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20241231, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20241231]}},
  {id: 'vn-prov-2025-hue', label: 'Province', set: {name: 'Huế', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 20250101, validTo: 99991231, kinds: ['MUNICIPALITY'], kindFrom: [20250101], kindTo: [99991231]}},
  {id: 'vn-prov-1997-da-nang', label: 'Province', set: {name: 'Đà Nẵng', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['MUNICIPALITY'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-da-nang', label: 'Province', set: {name: 'Đà Nẵng', validFrom: 20250701, validTo: 99991231, kinds: ['MUNICIPALITY'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-quang-nam', label: 'Province', set: {name: 'Quảng Nam', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-quang-ngai', label: 'Province', set: {name: 'Quảng Ngãi', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-quang-ngai', label: 'Province', set: {name: 'Quảng Ngãi', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-binh-dinh', label: 'Province', set: {name: 'Bình Định', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-phu-yen', label: 'Province', set: {name: 'Phú Yên', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-khanh-hoa', label: 'Province', set: {name: 'Khánh Hòa', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-khanh-hoa', label: 'Province', set: {name: 'Khánh Hòa', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-ninh-thuan', label: 'Province', set: {name: 'Ninh Thuận', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-binh-thuan', label: 'Province', set: {name: 'Bình Thuận', region: 'Bắc Trung Bộ và Duyên hải miền Trung', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-kon-tum', label: 'Province', set: {name: 'Kon Tum', region: 'Tây Nguyên', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-gia-lai', label: 'Province', set: {name: 'Gia Lai', region: 'Tây Nguyên', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-gia-lai', label: 'Province', set: {name: 'Gia Lai', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-dak-lak', label: 'Province', set: {name: 'Đắk Lắk', region: 'Tây Nguyên', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-dak-lak', label: 'Province', set: {name: 'Đắk Lắk', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-dak-nong', label: 'Province', set: {name: 'Đắk Nông', region: 'Tây Nguyên', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-lam-dong', label: 'Province', set: {name: 'Lâm Đồng', region: 'Tây Nguyên', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-lam-dong', label: 'Province', set: {name: 'Lâm Đồng', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-binh-phuoc', label: 'Province', set: {name: 'Bình Phước', region: 'Đông Nam Bộ', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-tay-ninh', label: 'Province', set: {name: 'Tây Ninh', region: 'Đông Nam Bộ', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-tay-ninh', label: 'Province', set: {name: 'Tây Ninh', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-binh-duong', label: 'Province', set: {name: 'Bình Dương', region: 'Đông Nam Bộ', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-dong-nai', label: 'Province', set: {name: 'Đồng Nai', region: 'Đông Nam Bộ', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-dong-nai', label: 'Province', set: {name: 'Đồng Nai', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE', 'MUNICIPALITY'], kindFrom: [20250701, 20260430], kindTo: [20260429, 99991231]}},
  {id: 'vn-prov-1997-ba-ria-vung-tau', label: 'Province', set: {name: 'Bà Rịa - Vũng Tàu', region: 'Đông Nam Bộ', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-ho-chi-minh', label: 'Province', set: {name: 'Hồ Chí Minh', region: 'Đông Nam Bộ', validFrom: 0, validTo: 20250630, kinds: ['MUNICIPALITY'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-ho-chi-minh', label: 'Province', set: {name: 'Hồ Chí Minh', validFrom: 20250701, validTo: 99991231, kinds: ['MUNICIPALITY'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-long-an', label: 'Province', set: {name: 'Long An', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-tien-giang', label: 'Province', set: {name: 'Tiền Giang', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-ben-tre', label: 'Province', set: {name: 'Bến Tre', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-tra-vinh', label: 'Province', set: {name: 'Trà Vinh', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-vinh-long', label: 'Province', set: {name: 'Vĩnh Long', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-vinh-long', label: 'Province', set: {name: 'Vĩnh Long', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-dong-thap', label: 'Province', set: {name: 'Đồng Tháp', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-dong-thap', label: 'Province', set: {name: 'Đồng Tháp', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-an-giang', label: 'Province', set: {name: 'An Giang', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-an-giang', label: 'Province', set: {name: 'An Giang', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-kien-giang', label: 'Province', set: {name: 'Kiên Giang', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-can-tho', label: 'Province', set: {name: 'Cần Thơ', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['MUNICIPALITY'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-can-tho', label: 'Province', set: {name: 'Cần Thơ', validFrom: 20250701, validTo: 99991231, kinds: ['MUNICIPALITY'], kindFrom: [20250701], kindTo: [99991231]}},
  {id: 'vn-prov-1997-hau-giang', label: 'Province', set: {name: 'Hậu Giang', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-soc-trang', label: 'Province', set: {name: 'Sóc Trăng', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-bac-lieu', label: 'Province', set: {name: 'Bạc Liêu', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-1997-ca-mau', label: 'Province', set: {name: 'Cà Mau', region: 'Đồng bằng sông Cửu Long', validFrom: 0, validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}},
  {id: 'vn-prov-2025-ca-mau', label: 'Province', set: {name: 'Cà Mau', validFrom: 20250701, validTo: 99991231, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}}
] AS entities,
[
  {of: 'vn-prov-1997-ha-noi', validFrom: 0, validTo: 99991231, NAME: ['Hà Nội'], ALIAS: ['Thành phố Hà Nội', 'TP Hà Nội', 'TP. Hà Nội', 'TP.Hà Nội', 'Thủ đô Hà Nội'], WEAK: ['Hanoi', 'Ha Noi']},
  {of: 'vn-prov-1997-ha-giang', validFrom: 0, validTo: 20250630, NAME: ['Hà Giang'], ALIAS: ['tỉnh Hà Giang'], WEAK: ['Ha Giang']},
  {of: 'vn-prov-1997-cao-bang', validFrom: 0, validTo: 99991231, NAME: ['Cao Bằng'], ALIAS: ['tỉnh Cao Bằng'], WEAK: ['Cao Bang']},
  {of: 'vn-prov-1997-bac-kan', validFrom: 0, validTo: 20250630, NAME: ['Bắc Kạn'], ALIAS: ['tỉnh Bắc Kạn', 'Bắc Cạn'], WEAK: ['Bac Kan']},
  {of: 'vn-prov-1997-tuyen-quang', validFrom: 0, validTo: 20250630, NAME: ['Tuyên Quang'], ALIAS: ['tỉnh Tuyên Quang'], WEAK: ['Tuyen Quang']},
  {of: 'vn-prov-2025-tuyen-quang', validFrom: 20250701, validTo: 99991231, NAME: ['Tuyên Quang'], ALIAS: ['tỉnh Tuyên Quang'], WEAK: ['Tuyen Quang']},
  {of: 'vn-prov-1997-lao-cai', validFrom: 0, validTo: 20250630, NAME: ['Lào Cai'], ALIAS: ['tỉnh Lào Cai'], WEAK: ['Lao Cai']},
  {of: 'vn-prov-2025-lao-cai', validFrom: 20250701, validTo: 99991231, NAME: ['Lào Cai'], ALIAS: ['tỉnh Lào Cai'], WEAK: ['Lao Cai']},
  {of: 'vn-prov-1997-dien-bien', validFrom: 0, validTo: 99991231, NAME: ['Điện Biên'], ALIAS: ['tỉnh Điện Biên'], WEAK: ['Dien Bien']},
  {of: 'vn-prov-1997-lai-chau', validFrom: 0, validTo: 99991231, NAME: ['Lai Châu'], ALIAS: ['tỉnh Lai Châu'], WEAK: ['Lai Chau']},
  {of: 'vn-prov-1997-son-la', validFrom: 0, validTo: 99991231, NAME: ['Sơn La'], ALIAS: ['tỉnh Sơn La'], WEAK: ['Son La']},
  {of: 'vn-prov-1997-yen-bai', validFrom: 0, validTo: 20250630, NAME: ['Yên Bái'], ALIAS: ['tỉnh Yên Bái'], WEAK: ['Yen Bai']},
  {of: 'vn-prov-1997-hoa-binh', validFrom: 0, validTo: 20250630, NAME: ['Hòa Bình'], ALIAS: ['tỉnh Hòa Bình', 'Hoà Bình'], WEAK: ['Hoa Binh']},
  {of: 'vn-prov-1997-thai-nguyen', validFrom: 0, validTo: 20250630, NAME: ['Thái Nguyên'], ALIAS: ['tỉnh Thái Nguyên'], WEAK: ['Thai Nguyen']},
  {of: 'vn-prov-2025-thai-nguyen', validFrom: 20250701, validTo: 99991231, NAME: ['Thái Nguyên'], ALIAS: ['tỉnh Thái Nguyên'], WEAK: ['Thai Nguyen']},
  {of: 'vn-prov-1997-lang-son', validFrom: 0, validTo: 99991231, NAME: ['Lạng Sơn'], ALIAS: ['tỉnh Lạng Sơn'], WEAK: ['Lang Son']},
  {of: 'vn-prov-1997-quang-ninh', validFrom: 0, validTo: 99991231, NAME: ['Quảng Ninh'], ALIAS: ['tỉnh Quảng Ninh'], WEAK: ['Quang Ninh']},
  {of: 'vn-prov-1997-bac-giang', validFrom: 0, validTo: 20250630, NAME: ['Bắc Giang'], ALIAS: ['tỉnh Bắc Giang'], WEAK: ['Bac Giang']},
  {of: 'vn-prov-1997-phu-tho', validFrom: 0, validTo: 20250630, NAME: ['Phú Thọ'], ALIAS: ['tỉnh Phú Thọ'], WEAK: ['Phu Tho']},
  {of: 'vn-prov-2025-phu-tho', validFrom: 20250701, validTo: 99991231, NAME: ['Phú Thọ'], ALIAS: ['tỉnh Phú Thọ'], WEAK: ['Phu Tho']},
  {of: 'vn-prov-1997-vinh-phuc', validFrom: 0, validTo: 20250630, NAME: ['Vĩnh Phúc'], ALIAS: ['tỉnh Vĩnh Phúc'], WEAK: ['Vinh Phuc']},
  {of: 'vn-prov-1997-bac-ninh', validFrom: 0, validTo: 20250630, NAME: ['Bắc Ninh'], ALIAS: ['tỉnh Bắc Ninh'], WEAK: ['Bac Ninh']},
  {of: 'vn-prov-2025-bac-ninh', validFrom: 20250701, validTo: 99991231, NAME: ['Bắc Ninh'], ALIAS: ['tỉnh Bắc Ninh'], WEAK: ['Bac Ninh']},
  {of: 'vn-prov-1997-hai-duong', validFrom: 0, validTo: 20250630, NAME: ['Hải Dương'], ALIAS: ['tỉnh Hải Dương'], WEAK: ['Hai Duong']},
  {of: 'vn-prov-1997-hai-phong', validFrom: 0, validTo: 20250630, NAME: ['Hải Phòng'], ALIAS: ['Thành phố Hải Phòng', 'TP Hải Phòng', 'TP. Hải Phòng', 'TP.Hải Phòng'], WEAK: ['Hai Phong']},
  {of: 'vn-prov-2025-hai-phong', validFrom: 20250701, validTo: 99991231, NAME: ['Hải Phòng'], ALIAS: ['Thành phố Hải Phòng', 'TP Hải Phòng', 'TP. Hải Phòng', 'TP.Hải Phòng'], WEAK: ['Hai Phong']},
  {of: 'vn-prov-1997-hung-yen', validFrom: 0, validTo: 20250630, NAME: ['Hưng Yên'], ALIAS: ['tỉnh Hưng Yên'], WEAK: ['Hung Yen']},
  {of: 'vn-prov-2025-hung-yen', validFrom: 20250701, validTo: 99991231, NAME: ['Hưng Yên'], ALIAS: ['tỉnh Hưng Yên'], WEAK: ['Hung Yen']},
  {of: 'vn-prov-1997-thai-binh', validFrom: 0, validTo: 20250630, NAME: ['Thái Bình'], ALIAS: ['tỉnh Thái Bình'], WEAK: ['Thai Binh']},
  {of: 'vn-prov-1997-ha-nam', validFrom: 0, validTo: 20250630, NAME: ['Hà Nam'], ALIAS: ['tỉnh Hà Nam'], WEAK: ['Ha Nam']},
  {of: 'vn-prov-1997-nam-dinh', validFrom: 0, validTo: 20250630, NAME: ['Nam Định'], ALIAS: ['tỉnh Nam Định'], WEAK: ['Nam Dinh']},
  {of: 'vn-prov-1997-ninh-binh', validFrom: 0, validTo: 20250630, NAME: ['Ninh Bình'], ALIAS: ['tỉnh Ninh Bình'], WEAK: ['Ninh Binh']},
  {of: 'vn-prov-2025-ninh-binh', validFrom: 20250701, validTo: 99991231, NAME: ['Ninh Bình'], ALIAS: ['tỉnh Ninh Bình'], WEAK: ['Ninh Binh']},
  {of: 'vn-prov-1997-thanh-hoa', validFrom: 0, validTo: 99991231, NAME: ['Thanh Hóa'], ALIAS: ['tỉnh Thanh Hóa', 'Thanh Hoá'], WEAK: ['Thanh Hoa']},
  {of: 'vn-prov-1997-nghe-an', validFrom: 0, validTo: 99991231, NAME: ['Nghệ An'], ALIAS: ['tỉnh Nghệ An'], WEAK: ['Nghe An']},
  {of: 'vn-prov-1997-ha-tinh', validFrom: 0, validTo: 99991231, NAME: ['Hà Tĩnh'], ALIAS: ['tỉnh Hà Tĩnh'], WEAK: ['Ha Tinh']},
  {of: 'vn-prov-1997-quang-binh', validFrom: 0, validTo: 20250630, NAME: ['Quảng Bình'], ALIAS: ['tỉnh Quảng Bình'], WEAK: ['Quang Binh']},
  {of: 'vn-prov-1997-quang-tri', validFrom: 0, validTo: 20250630, NAME: ['Quảng Trị'], ALIAS: ['tỉnh Quảng Trị'], WEAK: ['Quang Tri']},
  {of: 'vn-prov-2025-quang-tri', validFrom: 20250701, validTo: 99991231, NAME: ['Quảng Trị'], ALIAS: ['tỉnh Quảng Trị'], WEAK: ['Quang Tri']},
  {of: 'vn-prov-1997-thua-thien-hue', validFrom: 0, validTo: 20241231, NAME: ['Thừa Thiên Huế'], ALIAS: ['tỉnh Thừa Thiên Huế', 'Thừa Thiên-Huế', 'Thừa Thiên - Huế', 'Thừa Thiên – Huế', 'Thừa Thiên- Huế', 'TT-Huế', 'TT Huế', 'T.T.Huế'], WEAK: ['Thua Thien Hue', 'Huế']},
  {of: 'vn-prov-2025-hue', validFrom: 20250101, validTo: 99991231, NAME: ['Huế'], ALIAS: ['Thành phố Huế', 'TP Huế', 'TP. Huế', 'TP.Huế'], WEAK: ['Hue']},
  {of: 'vn-prov-1997-da-nang', validFrom: 0, validTo: 20250630, NAME: ['Đà Nẵng'], ALIAS: ['Thành phố Đà Nẵng', 'TP Đà Nẵng', 'TP. Đà Nẵng', 'TP.Đà Nẵng'], WEAK: ['Danang', 'Da Nang']},
  {of: 'vn-prov-2025-da-nang', validFrom: 20250701, validTo: 99991231, NAME: ['Đà Nẵng'], ALIAS: ['Thành phố Đà Nẵng', 'TP Đà Nẵng', 'TP. Đà Nẵng', 'TP.Đà Nẵng'], WEAK: ['Danang', 'Da Nang']},
  {of: 'vn-prov-1997-quang-nam', validFrom: 0, validTo: 20250630, NAME: ['Quảng Nam'], ALIAS: ['tỉnh Quảng Nam'], WEAK: ['Quang Nam']},
  {of: 'vn-prov-1997-quang-ngai', validFrom: 0, validTo: 20250630, NAME: ['Quảng Ngãi'], ALIAS: ['tỉnh Quảng Ngãi'], WEAK: ['Quang Ngai']},
  {of: 'vn-prov-2025-quang-ngai', validFrom: 20250701, validTo: 99991231, NAME: ['Quảng Ngãi'], ALIAS: ['tỉnh Quảng Ngãi'], WEAK: ['Quang Ngai']},
  {of: 'vn-prov-1997-binh-dinh', validFrom: 0, validTo: 20250630, NAME: ['Bình Định'], ALIAS: ['tỉnh Bình Định'], WEAK: ['Binh Dinh']},
  {of: 'vn-prov-1997-phu-yen', validFrom: 0, validTo: 20250630, NAME: ['Phú Yên'], ALIAS: ['tỉnh Phú Yên'], WEAK: ['Phu Yen']},
  {of: 'vn-prov-1997-khanh-hoa', validFrom: 0, validTo: 20250630, NAME: ['Khánh Hòa'], ALIAS: ['tỉnh Khánh Hòa', 'Khánh Hoà'], WEAK: ['Khanh Hoa']},
  {of: 'vn-prov-2025-khanh-hoa', validFrom: 20250701, validTo: 99991231, NAME: ['Khánh Hòa'], ALIAS: ['tỉnh Khánh Hòa', 'Khánh Hoà'], WEAK: ['Khanh Hoa']},
  {of: 'vn-prov-1997-ninh-thuan', validFrom: 0, validTo: 20250630, NAME: ['Ninh Thuận'], ALIAS: ['tỉnh Ninh Thuận'], WEAK: ['Ninh Thuan']},
  {of: 'vn-prov-1997-binh-thuan', validFrom: 0, validTo: 20250630, NAME: ['Bình Thuận'], ALIAS: ['tỉnh Bình Thuận'], WEAK: ['Binh Thuan']},
  {of: 'vn-prov-1997-kon-tum', validFrom: 0, validTo: 20250630, NAME: ['Kon Tum'], ALIAS: ['tỉnh Kon Tum'], WEAK: ['Kontum']},
  {of: 'vn-prov-1997-gia-lai', validFrom: 0, validTo: 20250630, NAME: ['Gia Lai'], ALIAS: ['tỉnh Gia Lai'], WEAK: []},
  {of: 'vn-prov-2025-gia-lai', validFrom: 20250701, validTo: 99991231, NAME: ['Gia Lai'], ALIAS: ['tỉnh Gia Lai'], WEAK: []},
  {of: 'vn-prov-1997-dak-lak', validFrom: 0, validTo: 20250630, NAME: ['Đắk Lắk'], ALIAS: ['tỉnh Đắk Lắk', 'Đắc Lắc', 'Đắk Lăk', 'Đăk Lăk', 'Đắc Lắk', 'Đak Lak'], WEAK: ['Daklak', 'Dak Lak']},
  {of: 'vn-prov-2025-dak-lak', validFrom: 20250701, validTo: 99991231, NAME: ['Đắk Lắk'], ALIAS: ['tỉnh Đắk Lắk', 'Đắc Lắc', 'Đắk Lăk', 'Đăk Lăk', 'Đắc Lắk', 'Đak Lak'], WEAK: ['Daklak', 'Dak Lak']},
  {of: 'vn-prov-1997-dak-nong', validFrom: 0, validTo: 20250630, NAME: ['Đắk Nông'], ALIAS: ['tỉnh Đắk Nông', 'Đắc Nông', 'Đăk Nông', 'Đak Nông'], WEAK: ['Daknong', 'Dak Nong']},
  {of: 'vn-prov-1997-lam-dong', validFrom: 0, validTo: 20250630, NAME: ['Lâm Đồng'], ALIAS: ['tỉnh Lâm Đồng'], WEAK: ['Lam Dong']},
  {of: 'vn-prov-2025-lam-dong', validFrom: 20250701, validTo: 99991231, NAME: ['Lâm Đồng'], ALIAS: ['tỉnh Lâm Đồng'], WEAK: ['Lam Dong']},
  {of: 'vn-prov-1997-binh-phuoc', validFrom: 0, validTo: 20250630, NAME: ['Bình Phước'], ALIAS: ['tỉnh Bình Phước'], WEAK: ['Binh Phuoc']},
  {of: 'vn-prov-1997-tay-ninh', validFrom: 0, validTo: 20250630, NAME: ['Tây Ninh'], ALIAS: ['tỉnh Tây Ninh'], WEAK: ['Tay Ninh']},
  {of: 'vn-prov-2025-tay-ninh', validFrom: 20250701, validTo: 99991231, NAME: ['Tây Ninh'], ALIAS: ['tỉnh Tây Ninh'], WEAK: ['Tay Ninh']},
  {of: 'vn-prov-1997-binh-duong', validFrom: 0, validTo: 20250630, NAME: ['Bình Dương'], ALIAS: ['tỉnh Bình Dương'], WEAK: ['Binh Duong']},
  {of: 'vn-prov-1997-dong-nai', validFrom: 0, validTo: 20250630, NAME: ['Đồng Nai'], ALIAS: ['tỉnh Đồng Nai'], WEAK: ['Dong Nai']},
  {of: 'vn-prov-2025-dong-nai', validFrom: 20250701, validTo: 99991231, NAME: ['Đồng Nai'], ALIAS: ['tỉnh Đồng Nai', 'Thành phố Đồng Nai', 'TP Đồng Nai', 'TP. Đồng Nai'], WEAK: ['Dong Nai']},
  {of: 'vn-prov-1997-ba-ria-vung-tau', validFrom: 0, validTo: 20250630, NAME: ['Bà Rịa - Vũng Tàu'], ALIAS: ['tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Bà Rịa Vũng Tàu', 'Bà Rịa- Vũng Tàu', 'BR-VT', 'BR - VT', 'BRVT'], WEAK: ['Ba Ria - Vung Tau']},
  {of: 'vn-prov-1997-ho-chi-minh', validFrom: 0, validTo: 20250630, NAME: ['Hồ Chí Minh'], ALIAS: ['Thành phố Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP.Hồ Chí Minh', 'TP.HCM', 'TP. HCM', 'TP HCM', 'TPHCM', 'Tp. Hồ Chí Minh'], WEAK: ['HCMC', 'Ho Chi Minh', 'Sài Gòn']},
  {of: 'vn-prov-2025-ho-chi-minh', validFrom: 20250701, validTo: 99991231, NAME: ['Hồ Chí Minh'], ALIAS: ['Thành phố Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP.Hồ Chí Minh', 'TP.HCM', 'TP. HCM', 'TP HCM', 'TPHCM', 'Tp. Hồ Chí Minh'], WEAK: ['HCMC', 'Ho Chi Minh', 'Sài Gòn']},
  {of: 'vn-prov-1997-long-an', validFrom: 0, validTo: 20250630, NAME: ['Long An'], ALIAS: ['tỉnh Long An'], WEAK: []},
  {of: 'vn-prov-1997-tien-giang', validFrom: 0, validTo: 20250630, NAME: ['Tiền Giang'], ALIAS: ['tỉnh Tiền Giang'], WEAK: ['Tien Giang']},
  {of: 'vn-prov-1997-ben-tre', validFrom: 0, validTo: 20250630, NAME: ['Bến Tre'], ALIAS: ['tỉnh Bến Tre'], WEAK: ['Ben Tre']},
  {of: 'vn-prov-1997-tra-vinh', validFrom: 0, validTo: 20250630, NAME: ['Trà Vinh'], ALIAS: ['tỉnh Trà Vinh'], WEAK: ['Tra Vinh']},
  {of: 'vn-prov-1997-vinh-long', validFrom: 0, validTo: 20250630, NAME: ['Vĩnh Long'], ALIAS: ['tỉnh Vĩnh Long'], WEAK: ['Vinh Long']},
  {of: 'vn-prov-2025-vinh-long', validFrom: 20250701, validTo: 99991231, NAME: ['Vĩnh Long'], ALIAS: ['tỉnh Vĩnh Long'], WEAK: ['Vinh Long']},
  {of: 'vn-prov-1997-dong-thap', validFrom: 0, validTo: 20250630, NAME: ['Đồng Tháp'], ALIAS: ['tỉnh Đồng Tháp'], WEAK: ['Dong Thap']},
  {of: 'vn-prov-2025-dong-thap', validFrom: 20250701, validTo: 99991231, NAME: ['Đồng Tháp'], ALIAS: ['tỉnh Đồng Tháp'], WEAK: ['Dong Thap']},
  {of: 'vn-prov-1997-an-giang', validFrom: 0, validTo: 20250630, NAME: ['An Giang'], ALIAS: ['tỉnh An Giang'], WEAK: []},
  {of: 'vn-prov-2025-an-giang', validFrom: 20250701, validTo: 99991231, NAME: ['An Giang'], ALIAS: ['tỉnh An Giang'], WEAK: []},
  {of: 'vn-prov-1997-kien-giang', validFrom: 0, validTo: 20250630, NAME: ['Kiên Giang'], ALIAS: ['tỉnh Kiên Giang'], WEAK: ['Kien Giang']},
  {of: 'vn-prov-1997-can-tho', validFrom: 0, validTo: 20250630, NAME: ['Cần Thơ'], ALIAS: ['Thành phố Cần Thơ', 'TP Cần Thơ', 'TP. Cần Thơ', 'TP.Cần Thơ'], WEAK: ['Can Tho']},
  {of: 'vn-prov-2025-can-tho', validFrom: 20250701, validTo: 99991231, NAME: ['Cần Thơ'], ALIAS: ['Thành phố Cần Thơ', 'TP Cần Thơ', 'TP. Cần Thơ', 'TP.Cần Thơ'], WEAK: ['Can Tho']},
  {of: 'vn-prov-1997-hau-giang', validFrom: 0, validTo: 20250630, NAME: ['Hậu Giang'], ALIAS: ['tỉnh Hậu Giang'], WEAK: ['Hau Giang']},
  {of: 'vn-prov-1997-soc-trang', validFrom: 0, validTo: 20250630, NAME: ['Sóc Trăng'], ALIAS: ['tỉnh Sóc Trăng'], WEAK: ['Soc Trang']},
  {of: 'vn-prov-1997-bac-lieu', validFrom: 0, validTo: 20250630, NAME: ['Bạc Liêu'], ALIAS: ['tỉnh Bạc Liêu'], WEAK: ['Bac Lieu']},
  {of: 'vn-prov-1997-ca-mau', validFrom: 0, validTo: 20250630, NAME: ['Cà Mau'], ALIAS: ['tỉnh Cà Mau'], WEAK: ['Ca Mau']},
  {of: 'vn-prov-2025-ca-mau', validFrom: 20250701, validTo: 99991231, NAME: ['Cà Mau'], ALIAS: ['tỉnh Cà Mau'], WEAK: ['Ca Mau']}
] AS names,
[
  {of: 'vn-prov-1997-ha-noi', scheme: 'GSO', code: '01', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-ha-noi', scheme: 'ISO_3166_2', code: 'VN-HN', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-ha-giang', scheme: 'GSO', code: '02', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ha-giang', scheme: 'ISO_3166_2', code: 'VN-03', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-cao-bang', scheme: 'GSO', code: '04', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-cao-bang', scheme: 'ISO_3166_2', code: 'VN-04', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-bac-kan', scheme: 'GSO', code: '06', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-bac-kan', scheme: 'ISO_3166_2', code: 'VN-53', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tuyen-quang', scheme: 'GSO', code: '08', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tuyen-quang', scheme: 'ISO_3166_2', code: 'VN-07', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-tuyen-quang', scheme: 'GSO', code: '08', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-lao-cai', scheme: 'GSO', code: '10', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-lao-cai', scheme: 'ISO_3166_2', code: 'VN-02', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-lao-cai', scheme: 'GSO', code: '15', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-dien-bien', scheme: 'GSO', code: '11', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-dien-bien', scheme: 'ISO_3166_2', code: 'VN-71', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-lai-chau', scheme: 'GSO', code: '12', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-lai-chau', scheme: 'ISO_3166_2', code: 'VN-01', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-son-la', scheme: 'GSO', code: '14', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-son-la', scheme: 'ISO_3166_2', code: 'VN-05', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-yen-bai', scheme: 'GSO', code: '15', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-yen-bai', scheme: 'ISO_3166_2', code: 'VN-06', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hoa-binh', scheme: 'GSO', code: '17', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hoa-binh', scheme: 'ISO_3166_2', code: 'VN-14', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-thai-nguyen', scheme: 'GSO', code: '19', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-thai-nguyen', scheme: 'ISO_3166_2', code: 'VN-69', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-thai-nguyen', scheme: 'GSO', code: '19', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-lang-son', scheme: 'GSO', code: '20', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-lang-son', scheme: 'ISO_3166_2', code: 'VN-09', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-quang-ninh', scheme: 'GSO', code: '22', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-quang-ninh', scheme: 'ISO_3166_2', code: 'VN-13', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-bac-giang', scheme: 'GSO', code: '24', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-bac-giang', scheme: 'ISO_3166_2', code: 'VN-54', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-phu-tho', scheme: 'GSO', code: '25', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-phu-tho', scheme: 'ISO_3166_2', code: 'VN-68', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-phu-tho', scheme: 'GSO', code: '25', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-vinh-phuc', scheme: 'GSO', code: '26', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-vinh-phuc', scheme: 'ISO_3166_2', code: 'VN-70', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-bac-ninh', scheme: 'GSO', code: '27', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-bac-ninh', scheme: 'ISO_3166_2', code: 'VN-56', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-bac-ninh', scheme: 'GSO', code: '24', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-hai-duong', scheme: 'GSO', code: '30', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hai-duong', scheme: 'ISO_3166_2', code: 'VN-61', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hai-phong', scheme: 'GSO', code: '31', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hai-phong', scheme: 'ISO_3166_2', code: 'VN-HP', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-hai-phong', scheme: 'GSO', code: '31', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-hung-yen', scheme: 'GSO', code: '33', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hung-yen', scheme: 'ISO_3166_2', code: 'VN-66', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-hung-yen', scheme: 'GSO', code: '33', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-thai-binh', scheme: 'GSO', code: '34', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-thai-binh', scheme: 'ISO_3166_2', code: 'VN-20', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ha-nam', scheme: 'GSO', code: '35', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ha-nam', scheme: 'ISO_3166_2', code: 'VN-63', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-nam-dinh', scheme: 'GSO', code: '36', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-nam-dinh', scheme: 'ISO_3166_2', code: 'VN-67', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ninh-binh', scheme: 'GSO', code: '37', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ninh-binh', scheme: 'ISO_3166_2', code: 'VN-18', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-ninh-binh', scheme: 'GSO', code: '37', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-thanh-hoa', scheme: 'GSO', code: '38', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-thanh-hoa', scheme: 'ISO_3166_2', code: 'VN-21', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-nghe-an', scheme: 'GSO', code: '40', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-nghe-an', scheme: 'ISO_3166_2', code: 'VN-22', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-ha-tinh', scheme: 'GSO', code: '42', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-ha-tinh', scheme: 'ISO_3166_2', code: 'VN-23', validFrom: 0, validTo: 99991231},
  {of: 'vn-prov-1997-quang-binh', scheme: 'GSO', code: '44', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-quang-binh', scheme: 'ISO_3166_2', code: 'VN-24', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-quang-tri', scheme: 'GSO', code: '45', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-quang-tri', scheme: 'ISO_3166_2', code: 'VN-25', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-quang-tri', scheme: 'GSO', code: '44', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-thua-thien-hue', scheme: 'GSO', code: '46', validFrom: 0, validTo: 20241231},
  {of: 'vn-prov-1997-thua-thien-hue', scheme: 'ISO_3166_2', code: 'VN-26', validFrom: 0, validTo: 20241231},
  {of: 'vn-prov-2025-hue', scheme: 'GSO', code: '46', validFrom: 20250101, validTo: 99991231},
  {of: 'vn-prov-1997-da-nang', scheme: 'GSO', code: '48', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-da-nang', scheme: 'ISO_3166_2', code: 'VN-DN', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-da-nang', scheme: 'GSO', code: '48', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-quang-nam', scheme: 'GSO', code: '49', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-quang-nam', scheme: 'ISO_3166_2', code: 'VN-27', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-quang-ngai', scheme: 'GSO', code: '51', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-quang-ngai', scheme: 'ISO_3166_2', code: 'VN-29', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-quang-ngai', scheme: 'GSO', code: '51', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-binh-dinh', scheme: 'GSO', code: '52', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-binh-dinh', scheme: 'ISO_3166_2', code: 'VN-31', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-phu-yen', scheme: 'GSO', code: '54', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-phu-yen', scheme: 'ISO_3166_2', code: 'VN-32', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-khanh-hoa', scheme: 'GSO', code: '56', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-khanh-hoa', scheme: 'ISO_3166_2', code: 'VN-34', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-khanh-hoa', scheme: 'GSO', code: '56', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-ninh-thuan', scheme: 'GSO', code: '58', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ninh-thuan', scheme: 'ISO_3166_2', code: 'VN-36', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-binh-thuan', scheme: 'GSO', code: '60', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-binh-thuan', scheme: 'ISO_3166_2', code: 'VN-40', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-kon-tum', scheme: 'GSO', code: '62', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-kon-tum', scheme: 'ISO_3166_2', code: 'VN-28', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-gia-lai', scheme: 'GSO', code: '64', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-gia-lai', scheme: 'ISO_3166_2', code: 'VN-30', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-gia-lai', scheme: 'GSO', code: '52', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-dak-lak', scheme: 'GSO', code: '66', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-dak-lak', scheme: 'ISO_3166_2', code: 'VN-33', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-dak-lak', scheme: 'GSO', code: '66', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-dak-nong', scheme: 'GSO', code: '67', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-dak-nong', scheme: 'ISO_3166_2', code: 'VN-72', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-lam-dong', scheme: 'GSO', code: '68', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-lam-dong', scheme: 'ISO_3166_2', code: 'VN-35', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-lam-dong', scheme: 'GSO', code: '68', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-binh-phuoc', scheme: 'GSO', code: '70', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-binh-phuoc', scheme: 'ISO_3166_2', code: 'VN-58', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tay-ninh', scheme: 'GSO', code: '72', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tay-ninh', scheme: 'ISO_3166_2', code: 'VN-37', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-tay-ninh', scheme: 'GSO', code: '80', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-binh-duong', scheme: 'GSO', code: '74', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-binh-duong', scheme: 'ISO_3166_2', code: 'VN-57', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-dong-nai', scheme: 'GSO', code: '75', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-dong-nai', scheme: 'ISO_3166_2', code: 'VN-39', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-dong-nai', scheme: 'GSO', code: '75', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-ba-ria-vung-tau', scheme: 'GSO', code: '77', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ba-ria-vung-tau', scheme: 'ISO_3166_2', code: 'VN-43', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ho-chi-minh', scheme: 'GSO', code: '79', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ho-chi-minh', scheme: 'ISO_3166_2', code: 'VN-SG', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-ho-chi-minh', scheme: 'GSO', code: '79', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-long-an', scheme: 'GSO', code: '80', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-long-an', scheme: 'ISO_3166_2', code: 'VN-41', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tien-giang', scheme: 'GSO', code: '82', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tien-giang', scheme: 'ISO_3166_2', code: 'VN-46', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ben-tre', scheme: 'GSO', code: '83', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ben-tre', scheme: 'ISO_3166_2', code: 'VN-50', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tra-vinh', scheme: 'GSO', code: '84', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-tra-vinh', scheme: 'ISO_3166_2', code: 'VN-51', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-vinh-long', scheme: 'GSO', code: '86', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-vinh-long', scheme: 'ISO_3166_2', code: 'VN-49', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-vinh-long', scheme: 'GSO', code: '86', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-dong-thap', scheme: 'GSO', code: '87', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-dong-thap', scheme: 'ISO_3166_2', code: 'VN-45', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-dong-thap', scheme: 'GSO', code: '82', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-an-giang', scheme: 'GSO', code: '89', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-an-giang', scheme: 'ISO_3166_2', code: 'VN-44', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-an-giang', scheme: 'GSO', code: '91', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-kien-giang', scheme: 'GSO', code: '91', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-kien-giang', scheme: 'ISO_3166_2', code: 'VN-47', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-can-tho', scheme: 'GSO', code: '92', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-can-tho', scheme: 'ISO_3166_2', code: 'VN-CT', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-can-tho', scheme: 'GSO', code: '92', validFrom: 20250701, validTo: 99991231},
  {of: 'vn-prov-1997-hau-giang', scheme: 'GSO', code: '93', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-hau-giang', scheme: 'ISO_3166_2', code: 'VN-73', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-soc-trang', scheme: 'GSO', code: '94', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-soc-trang', scheme: 'ISO_3166_2', code: 'VN-52', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-bac-lieu', scheme: 'GSO', code: '95', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-bac-lieu', scheme: 'ISO_3166_2', code: 'VN-55', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ca-mau', scheme: 'GSO', code: '96', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-1997-ca-mau', scheme: 'ISO_3166_2', code: 'VN-59', validFrom: 0, validTo: 20250630},
  {of: 'vn-prov-2025-ca-mau', scheme: 'GSO', code: '96', validFrom: 20250701, validTo: 99991231}
] AS codes,
[
  {from: 'vn-prov-1997-ha-giang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-tuyen-quang', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-bc8f5cbc7775d244', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-bac-kan', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-thai-nguyen', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-3a274bd3ccfde717', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-tuyen-quang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-tuyen-quang', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-7348a9a81186ab7b', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-lao-cai', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-lao-cai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-f6b129de0f117be8', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-yen-bai', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-lao-cai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-3c0ffc329f80b71d', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-hoa-binh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-phu-tho', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-71929951ae429d91', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-thai-nguyen', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-thai-nguyen', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-e7ac15a229adee9a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-bac-giang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-bac-ninh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-c6c8a69ae4db7aff', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-phu-tho', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-phu-tho', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-6a543b28d3f0cf11', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-vinh-phuc', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-phu-tho', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-e9a0cd49d40f8b0a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-bac-ninh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-bac-ninh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-5f5fa96d7ab88f4d', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-hai-duong', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-hai-phong', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-698f5898bf93796d', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-hai-phong', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-hai-phong', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-5871651ebce36f65', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-hung-yen', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-hung-yen', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-648dea3cf42b2d3a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-thai-binh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-hung-yen', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-720dc3a6838ce100', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ha-nam', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ninh-binh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-3c05cdf525a8412a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-nam-dinh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ninh-binh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-4168543a9425c1d6', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ninh-binh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ninh-binh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-c7b60041255b04e0', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-quang-binh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-quang-tri', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-203d2aa90353f5f6', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-quang-tri', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-quang-tri', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-ff581fb291b4716e', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-da-nang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-da-nang', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-e30fc9787947fff5', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-quang-nam', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-da-nang', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-56f0c09be7821385', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-quang-ngai', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-quang-ngai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-05e30910a615b7c5', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-binh-dinh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-gia-lai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-3bf9f716281ca408', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-phu-yen', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-dak-lak', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-a48f4096f3252b99', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-khanh-hoa', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-khanh-hoa', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-2a375d5e5658b7b7', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ninh-thuan', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-khanh-hoa', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-600fd75b63265ae9', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-binh-thuan', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-lam-dong', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-924e912ca294ae8e', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-kon-tum', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-quang-ngai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-0dabf77f3d61581a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-gia-lai', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-gia-lai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-175f1f6ecc78da38', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-dak-lak', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-dak-lak', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-9a98e52546cba980', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-dak-nong', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-lam-dong', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-129c94b2517e4b21', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-lam-dong', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-lam-dong', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-f1a905f027d51f2f', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-binh-phuoc', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-dong-nai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-0c3f44e72961a0c8', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-tay-ninh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-tay-ninh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-d88bc0a71f10726a', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-binh-duong', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ho-chi-minh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-916977c34939d326', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-dong-nai', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-dong-nai', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-320a94590c905cf2', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ba-ria-vung-tau', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ho-chi-minh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-c168105300115357', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ho-chi-minh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ho-chi-minh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-2a84dddbeefef157', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-long-an', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-tay-ninh', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-2b9cefe10bb5eb09', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-tien-giang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-dong-thap', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-559c8cd23e555dc9', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ben-tre', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-vinh-long', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-884e8bf8c04b0b4b', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-tra-vinh', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-vinh-long', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-3e58324d09856a19', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-vinh-long', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-vinh-long', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-de277b4e82fab784', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-dong-thap', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-dong-thap', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-8b2e4af88e0915b2', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-an-giang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-an-giang', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-f10906d6f2b282b8', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-kien-giang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-an-giang', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-e8e9aa8d73250dd0', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-can-tho', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-can-tho', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-5f399f410dc6b2c2', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-hau-giang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-can-tho', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-b212830dcc99da47', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-soc-trang', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-can-tho', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-10c71a2915ade6ae', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-bac-lieu', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ca-mau', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-ef6fc06cef1c22d3', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-ca-mau', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-ca-mau', set: {kind: 'MERGE', effectiveOn: 20250701, instrument: 'Nghị quyết 202/2025/QH15'}, claims: [{id: 'claim-35188e090ea773b3', article: 'article-8d63b8e8b13e02b3'}]},
  {from: 'vn-prov-1997-thua-thien-hue', type: 'SUCCEEDED_BY', to: 'vn-prov-2025-hue', set: {kind: 'RENAME', effectiveOn: 20250101, instrument: 'Nghị quyết 175/2024/QH15'}, claims: [{id: 'claim-8e8b71af76a55a40', article: 'article-00844d42ff281ef7'}]}
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

// The seed article of 2024-03-18 with everything it tells, and the three articles that it announces.
// Written by hand, and meant to be learned from: the next article is a file of this shape beside it.
//
// entities  a node a row. "set" is kept as this file says; "onCreate" is written once and then belongs to the graph.
//           Unknown is left out, never guessed; days are yyyymmdd, 0 without a start or a year, 99991231 without an end.
// names     every name an entity goes by: its own (NAME), others (ALIAS), others that need a word beside them (WEAK), with their period.
// facts     a relationship a row; its key is from|type|to, and |qualifier where two may stand between the same ends. Each has its
//           claims: which article says so, in which block, from which code point (start) up to which (end, not included) of the NFC text,
//           how sure (confidence; 1.0 where nothing is said) and how it arose: ASSERTED as printed (where nothing is said), NORMALIZED from
//           a short form, INFERRED by the rule named.
// Ids and the ids of claims follow src/graph/identity.ts; a test recomputes them. No sentence of an article stands here.
// Labels, search and sort keys, counts and the copies of days on relationships are not written here: "derive" writes them afterwards.
WITH [
  // The article itself. No address and no section are in the text, so the file tells none.
  {id: 'article-92c238b61391f9c3', label: 'Article', set: {title: 'Cụm thi đua số 2 thực hiện hiệu quả phong trào thi đua “Vì an ninh Tổ quốc”', publishedAt: datetime('2024-03-18T11:06+07:00'), sortAt: 28512246, publishedDay: 20240318, language: 'vi', rights: 'Thuộc Báo Công An Nhân Dân; chỉ dùng lại khi được báo cho phép.', isStub: false, contentHash: 'e1a1f385736c59b3309708d98326f08058b50c5a8b7fe538459ec3c53a98cbb8'}},
  // The three articles that it announces, known from nothing else: stubs without title, day or hash, until somebody reads them.
  {id: 'article-f88ab3e57cd05ed9', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0}},
  {id: 'article-4bfe5da2f95db36e', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0}},
  {id: 'article-b2e61b61c4f54b10', label: 'Article', onCreate: {isStub: true, language: 'vi', sortAt: 0, publishedDay: 0}},
  // Authors are names as printed at this newspaper. The last is a public figure, known from one stub only.
  {id: 'person-cao-thien-b1047918', label: 'Person', set: {name: 'Cao Thiên', isByline: true}},
  {id: 'person-trung-hieu-dec1d11c', label: 'Person', set: {name: 'Trung Hiếu', isByline: true}},
  {id: 'person-keir-starmer-7bf96ea3', label: 'Person', set: {name: 'Keir Starmer', isByline: false}},
  // Bodies that no table knows. The ministry and the provincial forces come from 020_organizations.cypher.
  {id: 'org-cuc-truyen-thong-cand-e28b5dc9', label: 'Organization', set: {name: 'Cục Truyền thông CAND', kind: 'DEPARTMENT', validFrom: 0, validTo: 99991231}},
  {id: 'org-co-quan-csdt-cong-an-tinh-lai-chau-c5230bbe', label: 'Organization', set: {name: 'Cơ quan CSĐT Công an tỉnh Lai Châu', kind: 'INVESTIGATION_AGENCY', validFrom: 0, validTo: 99991231}},
  // Places, from the smallest to the largest; provinces come from 010_provinces.cypher.
  {id: 'place-den-tho-bac-ho-4857df14', label: 'Place', set: {name: 'Đền thờ Bác Hồ', kind: 'SITE'}},
  {id: 'place-quang-truong-tay-bac-3a693da5', label: 'Place', set: {name: 'Quảng trường Tây Bắc', kind: 'SITE'}},
  {id: 'place-to-12-1be81e81', label: 'Place', set: {name: 'tổ 12', kind: 'RESIDENTIAL_GROUP'}},
  {id: 'place-phuong-doan-ket-98598b0d', label: 'Place', set: {name: 'phường Đoàn Kết', kind: 'WARD'}},
  {id: 'place-tp-lai-chau-38dec466', label: 'Place', set: {name: 'TP Lai Châu', kind: 'CITY'}},
  {id: 'place-london-b91798cc', label: 'Place', set: {name: 'London', kind: 'CITY'}},
  {id: 'place-anh-775e5e31', label: 'Place', set: {name: 'Anh', kind: 'COUNTRY'}},
  {id: 'place-ukraine-91e11f41', label: 'Place', set: {name: 'Ukraine', kind: 'COUNTRY'}},
  {id: 'place-nga-9c1e053e', label: 'Place', set: {name: 'Nga', kind: 'COUNTRY'}},
  {id: 'place-chau-au-e7d800a1', label: 'Place', set: {name: 'châu Âu', kind: 'CONTINENT'}},
  // The campaign that the covenant serves.
  {id: 'movement-vi-an-ninh-to-quoc-6f6e849b', label: 'Movement', set: {name: 'Vì an ninh Tổ quốc'}},
  // Events of the article: the signing (E1) with two parts (E2, E3), and the visit to the temple beside it (E4). Titles are in our
  // words. The day is printed without a year; the year is that of publication. isPart: it stands inside another event.
  {id: 'event-a7c0cb4d6de11fc8', label: 'Event', set: {title: 'Hội nghị ký giao ước thi đua năm 2024 của Cụm 2', kind: 'COVENANT_SIGNING', dateText: '18/3', edtf: '2024-03-18', earliest: 20240318, latest: 20240318, monthDayFrom: 0, monthDayTo: 0, sortDay: 20240318, precision: 'DAY', yearSource: 'FROM_PUBLICATION', isPart: false}},
  {id: 'event-b1abbdcc37be7c2c', label: 'Event', set: {title: 'Bàn và thống nhất nội dung giao ước, quy chế của Cụm', kind: 'DISCUSSION', dateText: '18/3', edtf: '2024-03-18', earliest: 20240318, latest: 20240318, monthDayFrom: 0, monthDayTo: 0, sortDay: 20240318, precision: 'DAY', yearSource: 'FROM_PUBLICATION', isPart: true}},
  {id: 'event-485231ec886bac16', label: 'Event', set: {title: 'Các đơn vị góp tiền xây nhà tình nghĩa', kind: 'COMMITMENT', dateText: '18/3', edtf: '2024-03-18', earliest: 20240318, latest: 20240318, monthDayFrom: 0, monthDayTo: 0, sortDay: 20240318, precision: 'DAY', yearSource: 'FROM_PUBLICATION', isPart: true}},
  {id: 'event-de33f8985d4c3b19', label: 'Event', set: {title: 'Viếng Đền thờ Bác Hồ và báo công', kind: 'TRIBUTE', dateText: 'Sáng cùng ngày', edtf: '2024-03-18', earliest: 20240318, latest: 20240318, monthDayFrom: 0, monthDayTo: 0, sortDay: 20240318, precision: 'DAY', yearSource: 'FROM_PUBLICATION', partOfDay: 'MORNING', isPart: false}},
  // Events of the stubs. A day without a year keeps its month and day alone; the decisions to prosecute have no day at all.
  {id: 'event-e7306a5c186c4c49', label: 'Event', set: {title: 'Nhà báo đi thực tế tại Công an cơ sở ở Thanh Hóa', kind: 'FIELD_TRIP', dateText: '19-21/3', edtf: 'XXXX-03-19/XXXX-03-21', earliest: 0, latest: 0, monthDayFrom: 319, monthDayTo: 321, sortDay: 0, precision: 'RANGE', yearSource: 'UNKNOWN', isPart: false}},
  {id: 'event-903bce93d9d7fabb', label: 'Event', set: {title: 'Ẩu đả làm một người chết, một người bị thương nặng', kind: 'CRIME', dateText: 'đêm 1/9/2024', edtf: '2024-09-01', earliest: 20240901, latest: 20240901, monthDayFrom: 0, monthDayTo: 0, sortDay: 20240901, precision: 'DAY', yearSource: 'STATED', partOfDay: 'NIGHT', isPart: false}},
  {id: 'event-1159eb2f42bdaa74', label: 'Event', set: {title: 'Khởi tố bị can trong vụ ẩu đả', kind: 'PROSECUTION', earliest: 0, latest: 0, monthDayFrom: 0, monthDayTo: 0, sortDay: 0, precision: 'UNKNOWN', yearSource: 'UNKNOWN', isPart: false}},
  {id: 'event-07328cc0ad3ddce4', label: 'Event', set: {title: 'Họp tại London về kế hoạch hòa bình cho Ukraine', kind: 'MEETING', dateText: '20/3', edtf: 'XXXX-03-20', earliest: 0, latest: 0, monthDayFrom: 320, monthDayTo: 320, sortDay: 0, precision: 'DAY', yearSource: 'UNKNOWN', isPart: false}},
  // Figures. value is exact, in text; FALL is a direction without a value. percent and VND are codes, other units the noun as printed.
  {id: 'figure-af6c116d39439116', label: 'Figure', set: {subject: 'nhiệm vụ trọng tâm của giao ước', kind: 'COUNT', comparator: 'EQ', value: '7', unit: 'nhiệm vụ', year: 2024}},
  {id: 'figure-43c3c5c71d62bcc2', label: 'Figure', set: {subject: 'số vụ xâm phạm trật tự xã hội', kind: 'TARGET', comparator: 'FALL', year: 2024}},
  {id: 'figure-b83d1cd81f538f9d', label: 'Figure', set: {subject: 'tin tố giác và kiến nghị khởi tố được xử lý', kind: 'TARGET', comparator: 'EQ', value: '100', unit: 'percent', year: 2024}},
  {id: 'figure-17cca8fa9c1f2672', label: 'Figure', set: {subject: 'tin tố giác và kiến nghị khởi tố được giải quyết', kind: 'TARGET', comparator: 'GT', value: '90', unit: 'percent', year: 2024}},
  {id: 'figure-5db65eb6e94f164a', label: 'Figure', set: {subject: 'vụ án được khám phá', kind: 'TARGET', comparator: 'GT', value: '75', unit: 'percent', year: 2024}},
  {id: 'figure-dfd1df8c60a86247', label: 'Figure', set: {subject: 'án rất nghiêm trọng và đặc biệt nghiêm trọng được khám phá', kind: 'TARGET', comparator: 'GT', value: '90', unit: 'percent', year: 2024}},
  {id: 'figure-5deeb9767fdbf268', label: 'Figure', set: {subject: 'tiền góp xây nhà tình nghĩa', kind: 'COMMITMENT', comparator: 'EQ', value: '150000000', unit: 'VND'}},
  {id: 'figure-1d1755c605930ccd', label: 'Figure', set: {subject: 'cơ quan báo chí tham gia', kind: 'COUNT', comparator: 'EQ', value: '16', unit: 'cơ quan'}},
  {id: 'figure-828492228f45c46d', label: 'Figure', set: {subject: 'bị can bị khởi tố', kind: 'COUNT', comparator: 'EQ', value: '6', unit: 'bị can'}},
  {id: 'figure-396cfdfe74fe4b2f', label: 'Figure', set: {subject: 'người chết', kind: 'COUNT', comparator: 'EQ', value: '1', unit: 'người'}},
  {id: 'figure-f889e5082f27dcc8', label: 'Figure', set: {subject: 'người bị thương nặng', kind: 'COUNT', comparator: 'EQ', value: '1', unit: 'người'}}
] AS entities,
[
  {of: 'person-cao-thien-b1047918', validFrom: 0, validTo: 99991231, NAME: ['Cao Thiên']},
  {of: 'person-trung-hieu-dec1d11c', validFrom: 0, validTo: 99991231, NAME: ['Trung Hiếu']},
  {of: 'person-keir-starmer-7bf96ea3', validFrom: 0, validTo: 99991231, NAME: ['Keir Starmer']},
  {of: 'org-cuc-truyen-thong-cand-e28b5dc9', validFrom: 0, validTo: 99991231, NAME: ['Cục Truyền thông CAND'], ALIAS: ['Cục Truyền thông Công an nhân dân']},
  {of: 'org-co-quan-csdt-cong-an-tinh-lai-chau-c5230bbe', validFrom: 0, validTo: 99991231, NAME: ['Cơ quan CSĐT Công an tỉnh Lai Châu'], ALIAS: ['Cơ quan Cảnh sát điều tra Công an tỉnh Lai Châu']},
  {of: 'place-den-tho-bac-ho-4857df14', validFrom: 0, validTo: 99991231, NAME: ['Đền thờ Bác Hồ']},
  {of: 'place-quang-truong-tay-bac-3a693da5', validFrom: 0, validTo: 99991231, NAME: ['Quảng trường Tây Bắc']},
  {of: 'place-to-12-1be81e81', validFrom: 0, validTo: 99991231, NAME: ['tổ 12']},
  {of: 'place-phuong-doan-ket-98598b0d', validFrom: 0, validTo: 99991231, NAME: ['phường Đoàn Kết']},
  {of: 'place-tp-lai-chau-38dec466', validFrom: 0, validTo: 99991231, NAME: ['TP Lai Châu']},
  {of: 'place-london-b91798cc', validFrom: 0, validTo: 99991231, NAME: ['London']},
  {of: 'place-anh-775e5e31', validFrom: 0, validTo: 99991231, NAME: ['Anh']},
  {of: 'place-ukraine-91e11f41', validFrom: 0, validTo: 99991231, NAME: ['Ukraine']},
  {of: 'place-nga-9c1e053e', validFrom: 0, validTo: 99991231, NAME: ['Nga']},
  {of: 'place-chau-au-e7d800a1', validFrom: 0, validTo: 99991231, NAME: ['châu Âu']},
  {of: 'movement-vi-an-ninh-to-quoc-6f6e849b', validFrom: 0, validTo: 99991231, NAME: ['Vì an ninh Tổ quốc'], ALIAS: ['Vì An ninh Tổ quốc', 'Vì An Ninh Tổ quốc', 'Vì ANTQ']}
] AS names,
[] AS codes,
[
  // Who published and who wrote. The newspaper is read from the line on rights at the end of the page.
  {from: 'article-92c238b61391f9c3', type: 'PUBLISHED_BY', to: 'org-bao-cong-an-nhan-dan-32071a7e', claims: [
    {id: 'claim-b0922cc1fe1ae700', article: 'article-92c238b61391f9c3', block: 'RIGHTS', start: 2851, end: 2871, origin: 'NORMALIZED', rule: 'newspaper-of-the-rights-line'}]},
  {from: 'article-92c238b61391f9c3', type: 'WRITTEN_BY', to: 'person-cao-thien-b1047918', set: {position: 1, printedName: 'Cao Thiên'}, claims: [
    {id: 'claim-cf5d4eb87ece9465', article: 'article-92c238b61391f9c3', block: 'BYLINE', start: 1908, end: 1917}]},
  {from: 'article-92c238b61391f9c3', type: 'WRITTEN_BY', to: 'person-trung-hieu-dec1d11c', set: {position: 2, printedName: 'Trung Hiếu'}, claims: [
    {id: 'claim-352c3e2e5a9ff5d1', article: 'article-92c238b61391f9c3', block: 'BYLINE', start: 1920, end: 1930}]},
  // Whom it names. The five forces stand in one list that names provinces only, hence NORMALIZED; one claim for each block.
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'cluster-ministry-provincial-bo-cong-an-acbe4ef4-2', claims: [
    {id: 'claim-763119362c529568', article: 'article-92c238b61391f9c3', block: 'TITLE', start: 0, end: 16},
    {id: 'claim-d1ff72ad0260571a', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 137, end: 153},
    {id: 'claim-1250aac8ee02ef07', article: 'article-92c238b61391f9c3', block: 'BODY', start: 384, end: 400},
    {id: 'claim-884c2b74ca87d461', article: 'article-92c238b61391f9c3', block: 'CAPTION', start: 632, end: 648}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'org-bo-cong-an-acbe4ef4', claims: [
    {id: 'claim-78cbbb6b882e04af', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 155, end: 165},
    {id: 'claim-2968a80fa32c12ba', article: 'article-92c238b61391f9c3', block: 'BODY', start: 402, end: 412}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'org-cong-an-tinh-son-la', claims: [
    {id: 'claim-74ea0b497e94e6d0', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 189, end: 195, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'org-cong-an-tinh-lao-cai', claims: [
    {id: 'claim-7f58b856ca1d400a', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 197, end: 204, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'org-cong-an-tinh-dien-bien', claims: [
    {id: 'claim-3ec1fd2f10bae180', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 206, end: 215, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'org-cong-an-tinh-lai-chau', claims: [
    {id: 'claim-155865e2ac988170', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 217, end: 225, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'org-cong-an-tinh-yen-bai', claims: [
    {id: 'claim-98d077f6dbc7ac00', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 227, end: 234, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'vn-prov-1997-son-la', claims: [
    {id: 'claim-0881d8508656aeec', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 109, end: 115}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'vn-prov-1997-lao-cai', claims: [
    {id: 'claim-f6ed3c60e75de443', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 197, end: 204}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'vn-prov-1997-dien-bien', claims: [
    {id: 'claim-f9064fe659425d78', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 206, end: 215}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'vn-prov-1997-lai-chau', claims: [
    {id: 'claim-9e8a71555e362fd8', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 217, end: 225}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'vn-prov-1997-yen-bai', claims: [
    {id: 'claim-a1387bd213150544', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 227, end: 234}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'place-den-tho-bac-ho-4857df14', claims: [
    {id: 'claim-0b30f4d3bfb90839', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1868, end: 1882}]},
  {from: 'article-92c238b61391f9c3', type: 'MENTIONS', to: 'place-quang-truong-tay-bac-3a693da5', claims: [
    {id: 'claim-81c93314c9eacd30', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1885, end: 1905}]},
  {from: 'place-den-tho-bac-ho-4857df14', type: 'LOCATED_IN', to: 'place-quang-truong-tay-bac-3a693da5', claims: [
    {id: 'claim-523c8b43a97c9baf', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1868, end: 1905}]},
  {from: 'place-quang-truong-tay-bac-3a693da5', type: 'LOCATED_IN', to: 'vn-prov-1997-son-la', claims: [
    {id: 'claim-aeafd35f31e70736', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1885, end: 1905, confidence: 0.8, origin: 'INFERRED', rule: 'place-of-the-same-day'}]},
  // The cluster of 2024: the same facts, hence the same keys, as in 030_cluster_terms.cypher; here with their place in the text.
  // The words for the leader hang on the name of a province; the leader is its force.
  {from: 'cluster-ministry-provincial-bo-cong-an-acbe4ef4-2', type: 'RUN_BY', to: 'org-bo-cong-an-acbe4ef4', claims: [
    {id: 'claim-e550684549c5b6b9', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 137, end: 166},
    {id: 'claim-673de89a5b2f8df8', article: 'article-92c238b61391f9c3', block: 'BODY', start: 384, end: 412}]},
  {from: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', type: 'TERM_OF', to: 'cluster-ministry-provincial-bo-cong-an-acbe4ef4-2', claims: [
    {id: 'claim-15c41220d92c8645', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 326, end: 334}]},
  {from: 'org-cong-an-tinh-son-la', type: 'MEMBER_OF', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', qualifier: 'LEADER', set: {role: 'LEADER', year: 2024}, claims: [
    {id: 'claim-fc0661e5bef091e7', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 109, end: 135, origin: 'NORMALIZED', rule: 'leader-behind-a-province'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'MEMBER_OF', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', qualifier: 'MEMBER', set: {role: 'MEMBER', year: 2024}, claims: [
    {id: 'claim-c6853de78877620d', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 197, end: 204, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'MEMBER_OF', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', qualifier: 'MEMBER', set: {role: 'MEMBER', year: 2024}, claims: [
    {id: 'claim-3fc16bff27f422c5', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 206, end: 215, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'MEMBER_OF', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', qualifier: 'MEMBER', set: {role: 'MEMBER', year: 2024}, claims: [
    {id: 'claim-930378a1b5810fd1', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 217, end: 225, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'MEMBER_OF', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', qualifier: 'MEMBER', set: {role: 'MEMBER', year: 2024}, claims: [
    {id: 'claim-d94068b1f999c932', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 227, end: 234, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  // Events: reported by the article, held for the term, in Sơn La. What the text says of the whole is inferred for its parts.
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'event-a7c0cb4d6de11fc8', claims: [
    {id: 'claim-8c1cc83abf63dcff', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 243, end: 275},
    {id: 'claim-986c579d38f5edc1', article: 'article-92c238b61391f9c3', block: 'CAPTION', start: 649, end: 668}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'event-b1abbdcc37be7c2c', claims: [
    {id: 'claim-f83c48fed81267a6', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1415, end: 1434}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'event-485231ec886bac16', claims: [
    {id: 'claim-1b0c2355b2e95f0f', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1679, end: 1698}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'event-de33f8985d4c3b19', claims: [
    {id: 'claim-a1f445b67bd05e10', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1843, end: 1863}]},
  {from: 'event-b1abbdcc37be7c2c', type: 'PART_OF', to: 'event-a7c0cb4d6de11fc8', claims: [
    {id: 'claim-2bb9091594779351', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1376, end: 1388}]},
  {from: 'event-485231ec886bac16', type: 'PART_OF', to: 'event-a7c0cb4d6de11fc8', claims: [
    {id: 'claim-f24eed2aac8e2bac', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1376, end: 1388}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'HELD_FOR', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', claims: [
    {id: 'claim-8245efdb63f5c375', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 137, end: 153},
    {id: 'claim-738eadd1d574a4ba', article: 'article-92c238b61391f9c3', block: 'CAPTION', start: 632, end: 648}]},
  {from: 'event-b1abbdcc37be7c2c', type: 'HELD_FOR', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', claims: [
    {id: 'claim-7c951afe7e6d18f2', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1565, end: 1576}]},
  {from: 'event-485231ec886bac16', type: 'HELD_FOR', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', claims: [
    {id: 'claim-8e04886948a1b53a', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1639, end: 1675}]},
  {from: 'event-de33f8985d4c3b19', type: 'HELD_FOR', to: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', claims: [
    {id: 'claim-9509be2f4ec4a824', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1827, end: 1839, confidence: 0.8, origin: 'INFERRED', rule: 'delegates-of-the-conference'}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'PROMOTES', to: 'movement-vi-an-ninh-to-quoc-6f6e849b', claims: [
    {id: 'claim-144913dec022a031', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 306, end: 324}]},
  {from: 'event-b1abbdcc37be7c2c', type: 'PROMOTES', to: 'movement-vi-an-ninh-to-quoc-6f6e849b', claims: [
    {id: 'claim-c0f59e91ed3c5bb5', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1502, end: 1520}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'HAPPENED_IN', to: 'vn-prov-1997-son-la', claims: [
    {id: 'claim-79d43028bbc37ea2', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 105, end: 115}]},
  {from: 'event-b1abbdcc37be7c2c', type: 'HAPPENED_IN', to: 'vn-prov-1997-son-la', claims: [
    {id: 'claim-26c695e6ed0936a3', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1376, end: 1388, confidence: 0.9, origin: 'INFERRED', rule: 'place-of-the-whole-event'}]},
  {from: 'event-485231ec886bac16', type: 'HAPPENED_IN', to: 'vn-prov-1997-son-la', claims: [
    {id: 'claim-a2bb7ac80b6a853f', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1376, end: 1388, confidence: 0.9, origin: 'INFERRED', rule: 'place-of-the-whole-event'}]},
  {from: 'event-de33f8985d4c3b19', type: 'HAPPENED_IN', to: 'vn-prov-1997-son-la', claims: [
    {id: 'claim-b1392aa380e3d587', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1811, end: 1825, confidence: 0.8, origin: 'INFERRED', rule: 'place-of-the-same-day'}]},
  {from: 'event-de33f8985d4c3b19', type: 'HELD_AT', to: 'place-den-tho-bac-ho-4857df14', claims: [
    {id: 'claim-ecf36e84e9dda3a2', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1868, end: 1882}]},
  // Who took part. One body may have two roles in one event: the role is the qualifier, so these are two facts.
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-a7c0cb4d6de11fc8', qualifier: 'HOST', set: {role: 'HOST'}, claims: [
    {id: 'claim-1360231674ccd775', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 109, end: 135, origin: 'NORMALIZED', rule: 'leader-behind-a-province'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-a7c0cb4d6de11fc8', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-ce35e986ca3b31a0', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 189, end: 195, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'TOOK_PART_IN', to: 'event-a7c0cb4d6de11fc8', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-128fd07e4122ffde', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 197, end: 204, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'TOOK_PART_IN', to: 'event-a7c0cb4d6de11fc8', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-6b43bfc98086ddeb', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 206, end: 215, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'TOOK_PART_IN', to: 'event-a7c0cb4d6de11fc8', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-b286262718d9e318', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 217, end: 225, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'TOOK_PART_IN', to: 'event-a7c0cb4d6de11fc8', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-1022babc76e9fb8d', article: 'article-92c238b61391f9c3', block: 'LEAD', start: 227, end: 234, origin: 'NORMALIZED', rule: 'list-of-forces'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-b1abbdcc37be7c2c', qualifier: 'HOST', set: {role: 'HOST'}, claims: [
    {id: 'claim-2562589731869f47', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1376, end: 1388, confidence: 0.9, origin: 'INFERRED', rule: 'host-of-the-whole-event'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-b1abbdcc37be7c2c', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-9cbebc38fcc0c83b', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1390, end: 1406, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'TOOK_PART_IN', to: 'event-b1abbdcc37be7c2c', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-76559949dbd22868', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1390, end: 1406, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'TOOK_PART_IN', to: 'event-b1abbdcc37be7c2c', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-8ce315cfba07fdcb', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1390, end: 1406, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'TOOK_PART_IN', to: 'event-b1abbdcc37be7c2c', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-44ca98d7c9f07ae1', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1390, end: 1406, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'TOOK_PART_IN', to: 'event-b1abbdcc37be7c2c', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-0e8d6c4d92154d02', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1390, end: 1406, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-485231ec886bac16', qualifier: 'HOST', set: {role: 'HOST'}, claims: [
    {id: 'claim-62af446ad3069947', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1376, end: 1388, confidence: 0.9, origin: 'INFERRED', rule: 'host-of-the-whole-event'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-485231ec886bac16', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-6eda2fef719f3cb7', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1639, end: 1675, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'TOOK_PART_IN', to: 'event-485231ec886bac16', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-b2762693f1af5a69', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1639, end: 1675, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'TOOK_PART_IN', to: 'event-485231ec886bac16', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-3fa0bd88e4ab1488', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1639, end: 1675, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'TOOK_PART_IN', to: 'event-485231ec886bac16', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-50ef6475eb85756f', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1639, end: 1675, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'TOOK_PART_IN', to: 'event-485231ec886bac16', qualifier: 'SIGNATORY', set: {role: 'SIGNATORY'}, claims: [
    {id: 'claim-9d75b10bd457f341', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1639, end: 1675, origin: 'NORMALIZED', rule: 'units-of-the-cluster'}]},
  {from: 'org-cong-an-tinh-son-la', type: 'TOOK_PART_IN', to: 'event-de33f8985d4c3b19', qualifier: 'ATTENDEE', set: {role: 'ATTENDEE'}, claims: [
    {id: 'claim-04f71e304a5bde4b', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1827, end: 1839, confidence: 0.8, origin: 'INFERRED', rule: 'delegates-of-the-conference'}]},
  {from: 'org-cong-an-tinh-lao-cai', type: 'TOOK_PART_IN', to: 'event-de33f8985d4c3b19', qualifier: 'ATTENDEE', set: {role: 'ATTENDEE'}, claims: [
    {id: 'claim-24a16aab0ac08642', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1827, end: 1839, confidence: 0.8, origin: 'INFERRED', rule: 'delegates-of-the-conference'}]},
  {from: 'org-cong-an-tinh-dien-bien', type: 'TOOK_PART_IN', to: 'event-de33f8985d4c3b19', qualifier: 'ATTENDEE', set: {role: 'ATTENDEE'}, claims: [
    {id: 'claim-37ba82c56fc5d04b', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1827, end: 1839, confidence: 0.8, origin: 'INFERRED', rule: 'delegates-of-the-conference'}]},
  {from: 'org-cong-an-tinh-lai-chau', type: 'TOOK_PART_IN', to: 'event-de33f8985d4c3b19', qualifier: 'ATTENDEE', set: {role: 'ATTENDEE'}, claims: [
    {id: 'claim-1fe939bce96d6fcf', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1827, end: 1839, confidence: 0.8, origin: 'INFERRED', rule: 'delegates-of-the-conference'}]},
  {from: 'org-cong-an-tinh-yen-bai', type: 'TOOK_PART_IN', to: 'event-de33f8985d4c3b19', qualifier: 'ATTENDEE', set: {role: 'ATTENDEE'}, claims: [
    {id: 'claim-706644df6514f063', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1827, end: 1839, confidence: 0.8, origin: 'INFERRED', rule: 'delegates-of-the-conference'}]},
  // Figures: reported by the article; set by their event, targets by the ministry and the term too. Of the money neither the unit nor
  // whether it is the total is printed, hence the doubt.
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-af6c116d39439116', claims: [
    {id: 'claim-0ed897d4133dbf82', article: 'article-92c238b61391f9c3', block: 'BODY', start: 686, end: 706}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-43c3c5c71d62bcc2', claims: [
    {id: 'claim-5059354e0a7c7f87', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1098, end: 1121}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-b83d1cd81f538f9d', claims: [
    {id: 'claim-e16e751e57d9c6d8', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1133, end: 1137}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-17cca8fa9c1f2672', claims: [
    {id: 'claim-bd5dc6adbdbc757d', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1230, end: 1238}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-5db65eb6e94f164a', claims: [
    {id: 'claim-16789478ce172051', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1269, end: 1277}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-dfd1df8c60a86247', claims: [
    {id: 'claim-d5a21dabd7f71944', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1328, end: 1336}]},
  {from: 'article-92c238b61391f9c3', type: 'REPORTS', to: 'figure-5deeb9767fdbf268', claims: [
    {id: 'claim-b88dd67324a06ee2', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1699, end: 1708, confidence: 0.8, origin: 'INFERRED', rule: 'dong-and-total-assumed'}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'SET', to: 'figure-af6c116d39439116', claims: [
    {id: 'claim-6c8378603da1d111', article: 'article-92c238b61391f9c3', block: 'BODY', start: 686, end: 706}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'SET', to: 'figure-43c3c5c71d62bcc2', claims: [
    {id: 'claim-14ab88bbdd15117b', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1098, end: 1121}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'SET', to: 'figure-b83d1cd81f538f9d', claims: [
    {id: 'claim-de5c6f33273dee90', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1133, end: 1137}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'SET', to: 'figure-17cca8fa9c1f2672', claims: [
    {id: 'claim-ad1d2b07c20e9230', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1230, end: 1238}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'SET', to: 'figure-5db65eb6e94f164a', claims: [
    {id: 'claim-cb2ca0ee6c943c6d', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1269, end: 1277}]},
  {from: 'event-a7c0cb4d6de11fc8', type: 'SET', to: 'figure-dfd1df8c60a86247', claims: [
    {id: 'claim-4bc73185b0a39bae', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1328, end: 1336}]},
  {from: 'event-485231ec886bac16', type: 'SET', to: 'figure-5deeb9767fdbf268', claims: [
    {id: 'claim-e07e9693f5ae41ce', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1699, end: 1708, confidence: 0.8, origin: 'INFERRED', rule: 'dong-and-total-assumed'}]},
  {from: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', type: 'SET', to: 'figure-43c3c5c71d62bcc2', claims: [
    {id: 'claim-31d62d21ec72171f', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1098, end: 1121}]},
  {from: 'org-bo-cong-an-acbe4ef4', type: 'SET', to: 'figure-43c3c5c71d62bcc2', claims: [
    {id: 'claim-404a062fc93b3149', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1098, end: 1121, confidence: 0.8, origin: 'INFERRED', rule: 'targets-given-by-the-ministry'}]},
  {from: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', type: 'SET', to: 'figure-b83d1cd81f538f9d', claims: [
    {id: 'claim-61082465ea98d5e9', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1133, end: 1137}]},
  {from: 'org-bo-cong-an-acbe4ef4', type: 'SET', to: 'figure-b83d1cd81f538f9d', claims: [
    {id: 'claim-cb4aef1192bc7bfd', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1133, end: 1137, confidence: 0.8, origin: 'INFERRED', rule: 'targets-given-by-the-ministry'}]},
  {from: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', type: 'SET', to: 'figure-17cca8fa9c1f2672', claims: [
    {id: 'claim-85a04df60ed43a16', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1230, end: 1238}]},
  {from: 'org-bo-cong-an-acbe4ef4', type: 'SET', to: 'figure-17cca8fa9c1f2672', claims: [
    {id: 'claim-513c0baaca6b7abb', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1230, end: 1238, confidence: 0.8, origin: 'INFERRED', rule: 'targets-given-by-the-ministry'}]},
  {from: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', type: 'SET', to: 'figure-5db65eb6e94f164a', claims: [
    {id: 'claim-3b3d4ed089d49808', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1269, end: 1277}]},
  {from: 'org-bo-cong-an-acbe4ef4', type: 'SET', to: 'figure-5db65eb6e94f164a', claims: [
    {id: 'claim-0094ce8f6d01be6b', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1269, end: 1277, confidence: 0.8, origin: 'INFERRED', rule: 'targets-given-by-the-ministry'}]},
  {from: 'term-ministry-provincial-bo-cong-an-acbe4ef4-2-2024-20240101', type: 'SET', to: 'figure-dfd1df8c60a86247', claims: [
    {id: 'claim-c4defb871786cc10', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1328, end: 1336}]},
  {from: 'org-bo-cong-an-acbe4ef4', type: 'SET', to: 'figure-dfd1df8c60a86247', claims: [
    {id: 'claim-563dd64b1f790e35', article: 'article-92c238b61391f9c3', block: 'BODY', start: 1328, end: 1336, confidence: 0.8, origin: 'INFERRED', rule: 'targets-given-by-the-ministry'}]},
  // The teasers. That they are announced is told by the article; all else is told by the stubs, with offsets in the page that carried
  // them.
  {from: 'article-92c238b61391f9c3', type: 'TEASES', to: 'article-f88ab3e57cd05ed9', set: {position: 1}, claims: [
    {id: 'claim-54ca347ff02bf226', article: 'article-92c238b61391f9c3', block: 'TEASER', start: 1932, end: 2235}]},
  {from: 'article-92c238b61391f9c3', type: 'TEASES', to: 'article-4bfe5da2f95db36e', set: {position: 2}, claims: [
    {id: 'claim-8499b8658d4e2329', article: 'article-92c238b61391f9c3', block: 'TEASER', start: 2237, end: 2542}]},
  {from: 'article-92c238b61391f9c3', type: 'TEASES', to: 'article-b2e61b61c4f54b10', set: {position: 3}, claims: [
    {id: 'claim-20627236b2b4e2ff', article: 'article-92c238b61391f9c3', block: 'TEASER', start: 2544, end: 2823}]},
  // First stub: a field trip of the press.
  {from: 'article-f88ab3e57cd05ed9', type: 'MENTIONS', to: 'org-cuc-truyen-thong-cand-e28b5dc9', claims: [
    {id: 'claim-605c6582094c136e', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 1944, end: 1965}]},
  {from: 'article-f88ab3e57cd05ed9', type: 'MENTIONS', to: 'org-cong-an-tinh-thanh-hoa', claims: [
    {id: 'claim-3584c96bd8c181ea', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 1969, end: 1991}]},
  {from: 'article-f88ab3e57cd05ed9', type: 'MENTIONS', to: 'vn-prov-1997-thanh-hoa', claims: [
    {id: 'claim-6d62fff367aca87f', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 1982, end: 1991}]},
  {from: 'org-cuc-truyen-thong-cand-e28b5dc9', type: 'ANSWERS_TO', to: 'org-bo-cong-an-acbe4ef4', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [
    {id: 'claim-974fc3d3b61235a3', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 1944, end: 1965, confidence: 0.8, origin: 'INFERRED', rule: 'department-of-the-ministry'}]},
  {from: 'article-f88ab3e57cd05ed9', type: 'REPORTS', to: 'event-e7306a5c186c4c49', claims: [
    {id: 'claim-71b17c6774ea95a0', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 2046, end: 2056}]},
  {from: 'event-e7306a5c186c4c49', type: 'HAPPENED_IN', to: 'vn-prov-1997-thanh-hoa', claims: [
    {id: 'claim-29376041759fa582', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 2099, end: 2113}]},
  {from: 'org-cuc-truyen-thong-cand-e28b5dc9', type: 'TOOK_PART_IN', to: 'event-e7306a5c186c4c49', qualifier: 'ORGANIZER', set: {role: 'ORGANIZER'}, claims: [
    {id: 'claim-61a240f9c78898c6', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 1944, end: 1965}]},
  {from: 'org-cong-an-tinh-thanh-hoa', type: 'TOOK_PART_IN', to: 'event-e7306a5c186c4c49', qualifier: 'ORGANIZER', set: {role: 'ORGANIZER'}, claims: [
    {id: 'claim-d51670e5d19a3d54', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 1969, end: 1991}]},
  {from: 'article-f88ab3e57cd05ed9', type: 'REPORTS', to: 'figure-1d1755c605930ccd', claims: [
    {id: 'claim-30830a720dfb65f2', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 2016, end: 2034}]},
  {from: 'event-e7306a5c186c4c49', type: 'SET', to: 'figure-1d1755c605930ccd', claims: [
    {id: 'claim-a52579800f2caede', article: 'article-f88ab3e57cd05ed9', block: 'TEASER', start: 2016, end: 2034}]},
  // Second stub: a brawl and the decisions to prosecute. Accused and victims are counted, never named.
  {from: 'article-4bfe5da2f95db36e', type: 'MENTIONS', to: 'org-co-quan-csdt-cong-an-tinh-lai-chau-c5230bbe', claims: [
    {id: 'claim-36077b690ba667d3', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2261, end: 2295}]},
  {from: 'article-4bfe5da2f95db36e', type: 'MENTIONS', to: 'org-cong-an-tinh-lai-chau', claims: [
    {id: 'claim-5cef6e5c89809cfa', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2274, end: 2295}]},
  {from: 'article-4bfe5da2f95db36e', type: 'MENTIONS', to: 'vn-prov-1997-lai-chau', claims: [
    {id: 'claim-8e04725f063a678d', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2287, end: 2295}]},
  {from: 'article-4bfe5da2f95db36e', type: 'MENTIONS', to: 'place-to-12-1be81e81', claims: [
    {id: 'claim-eb046ab6cdef2612', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2457, end: 2462}]},
  {from: 'article-4bfe5da2f95db36e', type: 'MENTIONS', to: 'place-phuong-doan-ket-98598b0d', claims: [
    {id: 'claim-3784833aaf281be4', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2464, end: 2479}]},
  {from: 'article-4bfe5da2f95db36e', type: 'MENTIONS', to: 'place-tp-lai-chau-38dec466', claims: [
    {id: 'claim-7901859d339b4926', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2481, end: 2492}]},
  {from: 'org-co-quan-csdt-cong-an-tinh-lai-chau-c5230bbe', type: 'ANSWERS_TO', to: 'org-cong-an-tinh-lai-chau', qualifier: 0, set: {validFrom: 0, validTo: 99991231}, claims: [
    {id: 'claim-6754646a87fd280c', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2261, end: 2295}]},
  {from: 'place-to-12-1be81e81', type: 'LOCATED_IN', to: 'place-phuong-doan-ket-98598b0d', claims: [
    {id: 'claim-bcf5af7417016488', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2457, end: 2479}]},
  {from: 'place-phuong-doan-ket-98598b0d', type: 'LOCATED_IN', to: 'place-tp-lai-chau-38dec466', claims: [
    {id: 'claim-3197b4c916662487', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2464, end: 2492}]},
  {from: 'place-tp-lai-chau-38dec466', type: 'LOCATED_IN', to: 'vn-prov-1997-lai-chau', claims: [
    {id: 'claim-b4e15b22d3a7aaca', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2481, end: 2492, confidence: 0.9, origin: 'INFERRED', rule: 'city-of-its-province'}]},
  {from: 'article-4bfe5da2f95db36e', type: 'REPORTS', to: 'event-903bce93d9d7fabb', claims: [
    {id: 'claim-e3c6fdaa5cad0b4b', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2407, end: 2415}]},
  {from: 'article-4bfe5da2f95db36e', type: 'REPORTS', to: 'event-1159eb2f42bdaa74', claims: [
    {id: 'claim-44cce16bcbb053ef', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2342, end: 2349}]},
  {from: 'event-903bce93d9d7fabb', type: 'HELD_AT', to: 'place-to-12-1be81e81', claims: [
    {id: 'claim-323c176bd7d5d4c8', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2453, end: 2462}]},
  {from: 'event-903bce93d9d7fabb', type: 'HAPPENED_IN', to: 'vn-prov-1997-lai-chau', claims: [
    {id: 'claim-17990c9579137bab', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2481, end: 2492, confidence: 0.9, origin: 'INFERRED', rule: 'city-of-its-province'}]},
  {from: 'event-1159eb2f42bdaa74', type: 'HAPPENED_IN', to: 'vn-prov-1997-lai-chau', claims: [
    {id: 'claim-827f6274648c4014', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2274, end: 2295, confidence: 0.8, origin: 'INFERRED', rule: 'seat-of-the-authority'}]},
  {from: 'org-co-quan-csdt-cong-an-tinh-lai-chau-c5230bbe', type: 'TOOK_PART_IN', to: 'event-1159eb2f42bdaa74', qualifier: 'AUTHORITY', set: {role: 'AUTHORITY'}, claims: [
    {id: 'claim-50833dbdc5e81307', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2261, end: 2295}]},
  {from: 'article-4bfe5da2f95db36e', type: 'REPORTS', to: 'figure-828492228f45c46d', claims: [
    {id: 'claim-884de786ddc6cbdb', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2384, end: 2392}]},
  {from: 'article-4bfe5da2f95db36e', type: 'REPORTS', to: 'figure-396cfdfe74fe4b2f', claims: [
    {id: 'claim-cd69d74edade19c8', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2500, end: 2515}]},
  {from: 'article-4bfe5da2f95db36e', type: 'REPORTS', to: 'figure-f889e5082f27dcc8', claims: [
    {id: 'claim-64961af27721d00c', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2519, end: 2541}]},
  {from: 'event-1159eb2f42bdaa74', type: 'SET', to: 'figure-828492228f45c46d', claims: [
    {id: 'claim-23011c715b3fa846', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2384, end: 2392}]},
  {from: 'event-903bce93d9d7fabb', type: 'SET', to: 'figure-396cfdfe74fe4b2f', claims: [
    {id: 'claim-71cfccda9b51d682', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2500, end: 2515}]},
  {from: 'event-903bce93d9d7fabb', type: 'SET', to: 'figure-f889e5082f27dcc8', claims: [
    {id: 'claim-ebf676c2b1043cc0', article: 'article-4bfe5da2f95db36e', block: 'TEASER', start: 2519, end: 2541}]},
  // Third stub: a meeting in London. What its speaker expects for the future is no event.
  {from: 'article-b2e61b61c4f54b10', type: 'MENTIONS', to: 'place-chau-au-e7d800a1', claims: [
    {id: 'claim-6cdc840400d4b248', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2562, end: 2569}]},
  {from: 'article-b2e61b61c4f54b10', type: 'MENTIONS', to: 'place-london-b91798cc', claims: [
    {id: 'claim-8f4e590b51ad264e', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2592, end: 2598}]},
  {from: 'article-b2e61b61c4f54b10', type: 'MENTIONS', to: 'place-anh-775e5e31', claims: [
    {id: 'claim-1e505a790e4cf388', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2600, end: 2603}]},
  {from: 'article-b2e61b61c4f54b10', type: 'MENTIONS', to: 'place-ukraine-91e11f41', claims: [
    {id: 'claim-7a6eec5cd3eca7dd', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2665, end: 2672}]},
  {from: 'article-b2e61b61c4f54b10', type: 'MENTIONS', to: 'place-nga-9c1e053e', claims: [
    {id: 'claim-4d98c85629dd05fb', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2780, end: 2783}]},
  {from: 'article-b2e61b61c4f54b10', type: 'MENTIONS', to: 'person-keir-starmer-7bf96ea3', set: {title: 'Thủ tướng Anh'}, claims: [
    {id: 'claim-6217c035610bb505', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2683, end: 2709}]},
  {from: 'place-london-b91798cc', type: 'LOCATED_IN', to: 'place-anh-775e5e31', claims: [
    {id: 'claim-138fc4228c00e1de', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2592, end: 2604}]},
  {from: 'article-b2e61b61c4f54b10', type: 'REPORTS', to: 'event-07328cc0ad3ddce4', claims: [
    {id: 'claim-ddbc3f9260c2b5ee', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2579, end: 2587}]},
  {from: 'event-07328cc0ad3ddce4', type: 'HELD_AT', to: 'place-london-b91798cc', claims: [
    {id: 'claim-6d53260ef32bedb6', article: 'article-b2e61b61c4f54b10', block: 'TEASER', start: 2592, end: 2598}]}
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

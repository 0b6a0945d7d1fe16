import { LOAD_TIMEOUT_MS, openScratchGraph, type ScratchGraph } from "./scratch-graph.js";

/**
 * A small graph as a data editor loads it by hand: facts with their claims, and none of what follows from them (labels, keys, name nodes,
 * counts, copies of days). Days and periods that the editor does not know are left out.
 */
export const HAND_LOADED = `
CREATE (article:Entity:Article {id: 'article-1', title: 'Bão số 3', isStub: false, language: 'vi', publishedAt: datetime('2024-03-18T23:30:00+07:00')}),
  (stub:Entity:Article {id: 'article-2', isStub: true, language: 'vi', sourceRef: 'Danh mục đơn vị'}),
  (force:Entity:Organization {id: 'org-1', name: 'Công an tỉnh Hoà Bình', kind: 'PROVINCIAL_POLICE'}),
  (force)-[:KNOWN_AS]->(:Name {text: 'CA Hoà Bình'}),
  (old:Entity:Province {id: 'prov-1', name: 'Hoà Bình', validTo: 20250630, kinds: ['PROVINCE'], kindFrom: [0], kindTo: [20250630]}),
  (new:Entity:Province {id: 'prov-2', name: 'Phú Thọ', validFrom: 20250701, kinds: ['PROVINCE'], kindFrom: [20250701], kindTo: [99991231]}),
  (old)-[:HAS_CODE]->(:Code {key: 'prov-1|GSO|17|0', scheme: 'GSO', code: '17'}),
  (event:Entity:Event {id: 'event-1', title: 'Ký giao ước', kind: 'COVENANT_SIGNING', edtf: '2024-03-18', precision: 'DAY', yearSource: 'STATED', earliest: 20240318}),
  (cluster:Entity:Cluster {id: 'cluster-1', level: 'MINISTRY_PROVINCIAL', number: 2}),
  (term:Entity:ClusterTerm {id: 'term-1', year: 2024, validFrom: 20240101, validTo: 20241231, completeness: 'PARTIAL'}),
  (article)-[:MENTIONS]->(force),
  (article)-[:REPORTS]->(event),
  (event)-[:HAPPENED_IN]->(old),
  (force)-[:TOOK_PART_IN {role: 'HOST'}]->(event),
  (force)-[:SERVES {validTo: 20250630}]->(old),
  (old)-[:SUCCEEDED_BY {kind: 'MERGE', effectiveOn: 20250701}]->(new),
  (term)-[:TERM_OF]->(cluster),
  (force)-[:MEMBER_OF {role: 'LEADER', year: 2024}]->(term)
WITH [
    ['article-1', 'MENTIONS', 'org-1', '', 'article-1', 0.9], ['article-1', 'REPORTS', 'event-1', '', 'article-1', 1.0],
    ['event-1', 'HAPPENED_IN', 'prov-1', '', 'article-1', 1.0], ['org-1', 'TOOK_PART_IN', 'event-1', '|HOST', 'article-1', 1.0],
    ['org-1', 'SERVES', 'prov-1', '|0', 'article-2', 1.0], ['prov-1', 'SUCCEEDED_BY', 'prov-2', '', 'article-2', 1.0],
    ['term-1', 'TERM_OF', 'cluster-1', '', 'article-2', 1.0], ['org-1', 'MEMBER_OF', 'term-1', '|LEADER', 'article-1', 0.8],
    ['org-1', 'MEMBER_OF', 'term-1', '|LEADER', 'article-2', 1.0]
  ] AS claims
UNWIND range(0, size(claims) - 1) AS i
WITH i, claims[i] AS c
MATCH (a:Entity {id: c[4]})
CREATE (:Claim {id: 'claim-' + i, factKey: c[0] + '|' + c[1] + '|' + c[2] + c[3], kind: c[1], fromId: c[0], toId: c[2], articleId: c[4],
  block: 'BODY', confidence: c[5], origin: 'ASSERTED', recordedAt: timestamp()})-[:ASSERTED_BY]->(a)`;

/** One database for all tests of a file, with nothing but that graph before each: `take` is given it before them. */
export function handLoadedTests(take: (scratch: ScratchGraph) => void): void {
  let scratch: ScratchGraph;
  beforeAll(async () => take((scratch = await openScratchGraph())), LOAD_TIMEOUT_MS);
  afterAll(() => scratch?.close());
  beforeEach(() => scratch.run("MATCH (n) DETACH DELETE n", HAND_LOADED));
}

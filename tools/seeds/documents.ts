import { articleId } from "../../src/graph/identity.js";
import type { EntityRow } from "./seed-file.js";

/** The documents on which curated facts rest, by the name under which the tables cite them. */
export const CODE_TABLES = "Danh mục đơn vị hành chính của cơ quan thống kê";
export const MERGER = "Nghị quyết 202/2025/QH15";
export const HUE = "Nghị quyết 175/2024/QH15";
export const NEWSPAPERS = "Mạch Tin, bảng báo chí (data/newspapers.csv)";

/** The article that stands for a document. */
export function documentId(name: string): string {
  return articleId({ source: name });
}

/** The stub by which a document or a source is known: where it is found, nothing of what it says, no invented day. */
export function stub(id: string, sourceRef?: string): EntityRow {
  const known = sourceRef === undefined ? {} : { sourceRef };
  return { id, label: "Article", onCreate: { isStub: true, language: "vi", sortAt: 0, publishedDay: 0, ...known } };
}

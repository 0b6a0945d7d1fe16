import { articleId, organizationId } from "../../src/graph/identity.js";
import { stub } from "./documents.js";
import { newspaperId } from "./organizations.js";
import type { EntityRow, FactRow } from "./seed-file.js";
import { cellItems } from "./tables.js";
import type { ClusterTableRow, Tables } from "./tables.js";

/** How the table cites the article that has a seed file of its own. */
const SEED_ARTICLE = "the seed article";
const SEED_ARTICLE_ID = articleId({
  newspaperId: organizationId("Báo Công An Nhân Dân"),
  minute: Date.UTC(2024, 2, 18, 4, 6) / 60_000,
  title: "Cụm thi đua số 2 thực hiện hiệu quả phong trào thi đua “Vì an ninh Tổ quốc”",
});

/** The articles that a row rests on, each by its id. */
export function sourceIds(row: ClusterTableRow): string[] {
  return cellItems(row.source, ";").map(sourceId);
}

/** Every source of the table once, as a stub; the seed article only so far as to be there. */
export function sourceStubs(rows: readonly ClusterTableRow[]): EntityRow[] {
  return printedSources(rows).map((printed) =>
    printed === SEED_ARTICLE ? stub(SEED_ARTICLE_ID) : stub(sourceId(printed), printed),
  );
}

/** In which newspaper a source appeared, where its site is one: the page itself tells. */
export function publications(tables: Tables): FactRow[] {
  return printedSources(tables.clusters).flatMap((printed) => {
    const newspaper = newspaperId(siteAndPage(printed).source, tables);
    const from = sourceId(printed);
    return newspaper === undefined ? [] : [{ from, type: "PUBLISHED_BY", to: newspaper, claims: [{ article: from }] }];
  });
}

function printedSources(rows: readonly ClusterTableRow[]): string[] {
  return [...new Set(rows.flatMap((row) => cellItems(row.source, ";")))];
}

function sourceId(printed: string): string {
  return printed === SEED_ARTICLE ? SEED_ARTICLE_ID : articleId(siteAndPage(printed));
}

/** "cand.com.vn 189181" is a site and a page; anything else is one name. */
function siteAndPage(printed: string): { source: string; page?: string } {
  const [, source, page] = /^(\S+) (\S+)$/.exec(printed) ?? [];
  return source === undefined || page === undefined ? { source: printed } : { source, page };
}

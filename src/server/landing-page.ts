import type { GraphQLServerListener } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import type { RequestHandler } from "express";
import type { Example } from "./examples.js";
import { wantsPage } from "./security-headers.js";

/**
 * The page for browsers at GET /graphql: a tab for each example, and Apollo Sandbox with the one that `?example=` names, the first where it names
 * none. Sandbox sends nothing about its use; its parts come from Apollo's own hosts. Whatever is not asked by a browser goes on.
 */
export function examplesPage(examples: readonly Example[]): RequestHandler {
  return (request, response, next) => {
    if (!wantsPage(request)) return next();
    const open = examples.find(({ name }) => name === request.query.example) ?? examples[0];
    sandbox(open)
      .then((page) => response.type("html").send(withTabs(page, tabs(examples, open))))
      .catch(next);
  };
}

/** Apollo's own page. It takes the address of the page for that of the service, which has no `?example=`. */
async function sandbox(example: Example | undefined): Promise<string> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({
    ...(example && { document: example.document }),
    ...(example?.variables && { variables: { ...example.variables } }),
    embed: { runTelemetry: false },
    includeCookies: false,
    footer: false,
  });
  // The plugin looks at nothing of the server.
  const listener = (await plugin.serverWillStart?.({} as never)) as GraphQLServerListener;
  const { html } = await (listener.renderLandingPage?.() ?? Promise.reject(new Error("Apollo has no page.")));
  const page = typeof html === "string" ? html : await html();
  return replaced(page, "window.location.href", "window.location.origin + window.location.pathname");
}

const withTabs = (page: string, nav: string): string => {
  const nonce = /nonce="(\w+)"/.exec(page)?.[1] ?? "";
  return replaced(page, "<body>", `<body><style nonce="${nonce}">${STYLE}</style>${nav}`);
};

/** Throws where the text is not there: the page is no longer the one that this was written for. */
function replaced(page: string, text: string, by: string): string {
  if (!page.includes(text)) throw new Error(`Apollo's page no longer holds ${text}.`);
  return page.replace(text, () => by);
}

const STYLE = `
  nav { align-items: center; display: flex; gap: 0.25rem; height: 2.5rem; overflow-x: auto; font: 0.8125rem/1 system-ui, sans-serif; background: #1b2240; }
  nav a { color: #dfe3f3; flex: none; max-width: 22rem; overflow: hidden; padding: 0.7rem 0.75rem; text-decoration: none; text-overflow: ellipsis; white-space: nowrap; }
  nav a:hover, nav a:focus-visible { color: #fff; text-decoration: underline; }
  nav a[aria-current] { background: #fff; color: #1b2240; }
  body #embeddableSandbox { height: calc(100vh - 2.5rem); top: 2.5rem; }
`;

function tabs(examples: readonly Example[], open: Example | undefined): string {
  const links = examples.map(({ name, title }) => {
    const current = name === open?.name ? ' aria-current="page"' : "";
    return `<a href="?example=${encodeURIComponent(name)}" title="${escaped(title.en)}"${current}>${escaped(title.vi)}</a>`;
  });
  return `<nav lang="vi" aria-label="Câu hỏi mẫu">${links.join("")}</nav>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

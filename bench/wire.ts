import { startBoltProxy, type Traffic } from "./bolt-proxy.js";
import { cases } from "./cases.js";
import { type BenchDatabase, connect } from "./database.js";
import { idOf } from "./generator/layout.js";
import { notOffered, Service, type Variables } from "./operation.js";

const MANY_ROOTS = `{ ${Array.from({ length: 14 }, (_, rank) => `a${rank}: article(id: "${idOf.article(rank)}") { id title }`).join(" ")} }`;

/** What an operation came to on the wire. */
export interface WireCount extends Traffic {
  readonly name: string;
}

/** Sends each offered question once, over a connection that stands, and counts what passes between service and database. */
export async function countOnTheWire(database: BenchDatabase): Promise<readonly WireCount[]> {
  const proxy = await startBoltProxy(database.uri);
  const graph = connect(proxy.uri);
  const service = new Service((text, parameters) => graph.read(text, parameters));
  const settled = async (): Promise<Traffic> => {
    // The session is closed behind the answer; a second look sees what that sends.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return proxy.take();
  };
  try {
    const counts: WireCount[] = [];
    for (const { name, document, variables } of questions(database)) {
      await service.data(document, variables);
      await settled();
      await service.data(document, variables);
      counts.push({ name, ...(await settled()) });
    }
    return counts;
  } finally {
    await graph.close();
    await proxy.close();
  }
}

function questions({ layout }: BenchDatabase): { name: string; document: string; variables: Variables }[] {
  const places = { tenth: "", nineTenths: "" };
  const offered = cases.filter(
    ({ document, name }) => notOffered(document) === undefined && !name.startsWith("page at"),
  );
  const known = offered.map(({ name, document, variables }) => ({
    name,
    document,
    variables: variables?.(layout, places) ?? {},
  }));
  return [...known, { name: "14 roots", document: MANY_ROOTS, variables: {} }];
}

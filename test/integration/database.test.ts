import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { DeadlineExceeded, GraphUnavailable, InternalError } from "../../src/errors.js";
import { Graph } from "../../src/graph/database/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const URI = process.env.MACH_TIN_TEST_NEO4J_URI ?? "";
const SLOW = "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN count(*)";

const open = (uri: string, deadlineMs = 5_000) =>
  new Graph({ uri, credentials: undefined, database: "neo4j", deadlineMs });

/** Runs `work` with a graph at an address and closes it. */
async function withGraph<T>(uri: string, deadlineMs: number, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = open(uri, deadlineMs);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** The failure of a call and how long it took to fail. */
async function failureOf(call: Promise<unknown>): Promise<{ error: unknown; tookMs: number }> {
  const startedAt = Date.now();
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, tookMs: Date.now() - startedAt };
}

async function listen(onConnection: (socket: Socket) => void, port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

describeWithNeo4j("reading", () => {
  let graph: Graph;
  beforeAll(() => {
    graph = open(URI);
  });
  afterAll(() => graph?.close());

  it("gives the values of the one record by position, whole numbers as numbers", async () => {
    await expect(graph.read("RETURN 1 AS b, [2, 'x', null] AS a, 0.5 AS c")).resolves.toEqual([1, [2, "x", null], 0.5]);
  });

  it("takes whole numbers from deep inside a map where Cypher wants integers", async () => {
    const parameters = { p: { a0: 2, a1: [5, 6, 7], a2: 0.5 } };
    const text = "UNWIND $p.a1 AS n WITH n LIMIT $p.a0 RETURN collect(n), $p.a0 IS :: INTEGER, $p.a2 IS :: FLOAT";
    await expect(graph.read(text, parameters)).resolves.toEqual([[5, 6], true, true]);
  });

  it("gives any number of records where asked", async () => {
    await expect(graph.readAll("UNWIND [1, 2] AS n RETURN n")).resolves.toEqual([[1], [2]]);
    await expect(graph.readAll("UNWIND [] AS n RETURN n")).resolves.toEqual([]);
  });

  it("fails where a statement that must give one record gives none or two", async () => {
    await expect(graph.read("UNWIND [] AS n RETURN n")).rejects.toBeInstanceOf(InternalError);
    await expect(graph.read("UNWIND [1, 2] AS n RETURN n")).rejects.toBeInstanceOf(InternalError);
  });

  it("cannot write", async () => {
    await expect(graph.read("CREATE (n:Written) RETURN n")).rejects.toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
      cause: { code: "Neo.ClientError.Statement.AccessMode" },
    });
    await expect(graph.read("MATCH (n:Written) RETURN count(n)")).resolves.toEqual([0]);
  });

  it("does not show the words of the database", async () => {
    const { error } = await failureOf(graph.read("RETURN secret"));
    expect(error).toBeInstanceOf(InternalError);
    expect((error as Error).message).not.toContain("secret");
  });

  it("answers whether the database is there", async () => {
    await expect(graph.ping()).resolves.toBeUndefined();
  });
});

describeWithNeo4j("a statement that takes too long", () => {
  it("is given up at the deadline, and stops in the database too", async () => {
    await withGraph(URI, 400, async (graph) => {
      const { error, tookMs } = await failureOf(graph.read(`${SLOW} // given up`));
      expect(error).toBeInstanceOf(DeadlineExceeded);
      expect(tookMs).toBeGreaterThanOrEqual(390);
      expect(tookMs).toBeLessThan(900);
    });
    await withGraph(URI, 5_000, async (graph) => {
      let running: unknown = 1;
      for (let tries = 0; tries < 20 && running !== 0; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const texts = await graph.readAll("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery");
        running = texts.filter(([text]) => String(text).endsWith("// given up")).length;
      }
      expect(running).toBe(0);
    });
  });

  it("is given up too where it writes", async () => {
    await withGraph(URI, 5_000, async (graph) => {
      const { error, tookMs } = await failureOf(graph.write((transaction) => transaction.run(SLOW), 400));
      expect(error).toBeInstanceOf(DeadlineExceeded);
      expect(tookMs).toBeLessThan(900);
    });
  });
});

describeWithNeo4j("a database that is not there", () => {
  it.each(["bolt", "neo4j"])("is known at once where the port refuses (%s)", async (scheme) => {
    const { server, port } = await listen(() => {});
    await new Promise((resolve) => server.close(resolve));
    await withGraph(`${scheme}://127.0.0.1:${port}`, 5_000, async (graph) => {
      const ping = await failureOf(graph.ping());
      expect(ping.error).toBeInstanceOf(GraphUnavailable);
      expect(ping.tookMs).toBeLessThan(1_000);
      const read = await failureOf(graph.read("RETURN 1"));
      expect(read.error).toBeInstanceOf(GraphUnavailable);
      expect(read.tookMs).toBeLessThan(2_000);
    });
  });

  it("holds nobody past the deadline where the port accepts and stays silent", async () => {
    const sockets: Socket[] = [];
    const { server, port } = await listen((socket) => sockets.push(socket));
    try {
      await withGraph(`bolt://127.0.0.1:${port}`, 500, async (graph) => {
        const calls = [graph.read("RETURN 1"), graph.write((transaction) => transaction.run("RETURN 1"), 500)];
        for (const { error, tookMs } of await Promise.all(calls.map(failureOf))) {
          expect(error).toBeInstanceOf(DeadlineExceeded);
          expect(tookMs).toBeLessThan(1_000);
        }
        const ping = await failureOf(graph.ping(900));
        expect(ping.error).toBeInstanceOf(DeadlineExceeded);
        expect(ping.tookMs).toBeLessThan(1_000);
      });
    } finally {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    }
  });

  it("is found again when it comes back", async () => {
    const { server: placeholder, port } = await listen(() => {});
    await new Promise((resolve) => placeholder.close(resolve));
    await withGraph(`bolt://127.0.0.1:${port}`, 5_000, async (graph) => {
      await expect(graph.read("RETURN 1")).rejects.toBeInstanceOf(GraphUnavailable);
      const target = { host: "127.0.0.1", port: Number(new URL(URI).port) };
      const sockets: Socket[] = [];
      const { server } = await listen((socket) => {
        const upstream = connect(target);
        upstream.on("error", () => {});
        sockets.push(socket, upstream);
        socket.pipe(upstream).pipe(socket);
      }, port);
      try {
        await expect(graph.read("RETURN 1")).resolves.toEqual([1]);
        sockets.forEach((socket) => socket.destroy());
        await expect(graph.read("RETURN 2")).resolves.toEqual([2]);
      } finally {
        sockets.forEach((socket) => socket.destroy());
        server.close();
      }
    });
  });
});

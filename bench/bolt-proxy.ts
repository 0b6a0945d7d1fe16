import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { BoltMessages } from "./bolt-messages.js";

/** What has been seen on the wire since the last look. */
export interface Traffic {
  /** Names of the messages of the client, in their order. */
  readonly messages: readonly string[];
  /** How often the client sent something after it had heard something: one more than it waited. */
  readonly roundTrips: number;
  /** Bytes from the database. */
  readonly bytes: number;
}

/** A relay before a database, which counts what passes without touching it. */
export interface BoltProxy {
  readonly uri: string;
  /** What has passed since the last call. */
  take(): Traffic;
  close(): Promise<void>;
}

/** Starts a relay on a free port of loopback to the database at `target`. */
export async function startBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const seen = { messages: [] as string[], roundTrips: 0, bytes: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket.on("error", () => {}));
      socket.on("close", () => [client, database].forEach((each) => each.destroy()));
    }
    relay(client, database, seen);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = { ...seen, messages: [...seen.messages] };
      Object.assign(seen, { messages: [], roundTrips: 0, bytes: 0 });
      return taken;
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}

function relay(
  client: Socket,
  database: Socket,
  seen: { messages: string[]; roundTrips: number; bytes: number },
): void {
  const reader = new BoltMessages();
  let isAnswered = true;
  client.on("data", (data: Buffer) => {
    if (isAnswered) seen.roundTrips++;
    isAnswered = false;
    seen.messages.push(...reader.fromClient(data));
    database.write(data);
  });
  database.on("data", (data: Buffer) => {
    isAnswered = true;
    seen.bytes += data.length;
    reader.fromDatabase(data);
    client.write(data);
  });
}

import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const DEFAULT_PORT = 7687;
const VERSION_BYTES = 4;

/** Bolt's magic number and four proposals of versions (Bolt handshake specification): a range is [0, how many below, minor, major]. */
const handshake = (/** @type {readonly number[]} */ first) =>
  Buffer.from([0x60, 0x60, 0xb0, 0x17, ...first, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);
const ANY_VERSION = handshake([0, 8, 8, 5]);
/** In 5.0 the first message carries the authentication as well. */
const VERSION_5_0 = handshake([0, 0, 0, 5]);

/**
 * Whether a database at a bolt:// or neo4j:// address agrees on a version of Bolt within `timeoutMs`. Behind TLS (+s, +ssc)
 * an accepted connection has to do.
 * @param {string} uri
 * @param {number} [timeoutMs]
 * @returns {Promise<boolean>}
 */
export function answersBolt(uri, timeoutMs = 3000) {
  const isEncrypted = new URL(uri).protocol.includes("+s");
  if (isEncrypted) return converse(uri, timeoutMs, { opening: Buffer.of(), hear: () => true });
  return converse(uri, timeoutMs, {
    opening: ANY_VERSION,
    hear: (all) => isVersion(all) && all.length === VERSION_BYTES,
  });
}

/**
 * Whether a Neo4j 5 without authentication and TLS runs a first query within `timeoutMs`; the very first one of a database takes it
 * about a second.
 * @param {string} uri
 * @param {number} [timeoutMs]
 * @returns {Promise<boolean>}
 */
export function answersQuery(uri, timeoutMs = 30_000) {
  const opening = Buffer.concat([VERSION_5_0, ...QUERY]);
  return converse(uri, timeoutMs, {
    opening,
    hear(all) {
      if (all.length < VERSION_BYTES) return undefined;
      const kinds = messageKinds(all.subarray(VERSION_BYTES));
      if (!isVersion(all) || kinds.some((kind) => kind !== SUCCESS && kind !== RECORD)) return false;
      return kinds.filter((kind) => kind === SUCCESS).length === QUERY.length ? true : undefined;
    },
  });
}

/**
 * Waits until {@link answersQuery}, at most `timeoutMs`; false if it never did, or `isOver` said that it never will.
 * @param {string} uri
 * @param {{ timeoutMs: number, isOver?: () => boolean }} options
 */
export async function waitForQuery(uri, { timeoutMs, isOver = () => false }) {
  for (const end = Date.now() + timeoutMs; Date.now() < end && !isOver();) {
    if (await answersQuery(uri)) return true;
    await sleep(100);
  }
  return false;
}

/**
 * Connects, sends `opening`, and lets `hear` judge everything heard so far: true, false, or undefined to hear more. An end of the
 * connection or of the time is false. With nothing to send, the connection itself is judged.
 * @param {string} uri
 * @param {number} timeoutMs
 * @param {{ opening: Buffer, hear: (all: Buffer) => boolean | undefined }} script
 * @returns {Promise<boolean>}
 */
function converse(uri, timeoutMs, { opening, hear }) {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || DEFAULT_PORT) });
    const timer = setTimeout(() => end(false), timeoutMs);
    let all = Buffer.of();
    /** @param {boolean | undefined} judgement */
    function end(judgement) {
      if (judgement === undefined) return;
      clearTimeout(timer);
      socket.destroy();
      resolve(judgement);
    }
    socket.once("connect", () => (opening.length > 0 ? socket.write(opening) : end(hear(all))));
    socket.on("data", (part) => end(hear((all = Buffer.concat([all, part])))));
    socket.once("error", () => end(false));
    socket.once("close", () => end(false));
  });
}

/** @param {Buffer} answer */
const isVersion = (answer) =>
  answer.length >= VERSION_BYTES && answer.readUInt32BE() !== 0 && answer.readUInt16BE() === 0;

// Messages in PackStream (Bolt specification): 0xB0 + fields opens a structure, 0xA0 + entries a map, 0x80 + bytes a short text.
const SUCCESS = 0x70;
const RECORD = 0x71;

/** @param {string} content at most 15 bytes */
const text = (content) => Buffer.concat([Buffer.of(0x80 + Buffer.byteLength(content)), Buffer.from(content)]);

/** @param {...(Buffer | number)} parts */
function message(...parts) {
  const body = Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.of(part) : part)));
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.of(0, 0)]);
}

/** HELLO without authentication, RUN, PULL everything (-1): each is answered with SUCCESS. */
const QUERY = [
  message(0xb1, 0x01, 0xa2, text("user_agent"), text("mach-tin/0"), text("scheme"), text("none")),
  message(0xb3, 0x10, text("RETURN 1"), 0xa0, 0xa0),
  message(0xb1, 0x3f, 0xa1, text("n"), 0xff),
];

/**
 * The kinds of the messages in what was heard: the second byte of each. A message is chunks, each after its size, up to a size of 0.
 * @param {Buffer} heard
 */
function messageKinds(heard) {
  const kinds = [];
  let isFirst = true;
  for (let at = 0; at + 2 <= heard.length;) {
    const size = heard.readUInt16BE(at);
    const kind = heard[at + 3];
    if (size > 0 && isFirst && kind !== undefined) kinds.push(kind);
    isFirst = size === 0;
    at += 2 + size;
  }
  return kinds;
}

const HANDSHAKE_BYTES = 20;
const VERSION_BYTES = 4;
/** What a database answers that lists its versions instead of choosing one. */
const MANIFEST = 0x0000_01ff;
const HEADER_BYTES = 2;
const MORE = 0x80;

/** Messages of a Bolt client by the tag of their structure (Bolt protocol 5). */
const NAMES: Readonly<Record<number, string>> = {
  0x01: "HELLO",
  0x02: "GOODBYE",
  0x0f: "RESET",
  0x10: "RUN",
  0x11: "BEGIN",
  0x12: "COMMIT",
  0x13: "ROLLBACK",
  0x2f: "DISCARD",
  0x3f: "PULL",
  0x54: "TELEMETRY",
  0x66: "ROUTE",
  0x6a: "LOGON",
  0x6b: "LOGOFF",
};

/** Reads the messages that a client sends on one connection: chunks of a length and so many bytes, each message ended by an empty chunk. */
export class BoltMessages {
  private pending = Buffer.alloc(0);
  private greeting: "handshake" | "choice" | "over" = "handshake";
  private answer = Buffer.alloc(0);
  private isInMessage = false;

  /** Takes what the database sends: only its first bytes tell how the client goes on. */
  fromDatabase(data: Buffer): void {
    if (this.answer.length < VERSION_BYTES) this.answer = Buffer.concat([this.answer, data]);
  }

  /** The names of the messages that begin in what the client sends. */
  fromClient(data: Buffer): string[] {
    this.pending = Buffer.concat([this.pending, data]);
    if (!this.greeted()) return [];
    const names: string[] = [];
    while (this.pending.length >= HEADER_BYTES) {
      const length = this.pending.readUInt16BE(0);
      if (this.pending.length < HEADER_BYTES + length) break;
      const chunk = this.pending.subarray(HEADER_BYTES, HEADER_BYTES + length);
      if (length > 0 && !this.isInMessage) names.push(nameOf(chunk));
      this.isInMessage = length > 0;
      this.pending = this.pending.subarray(HEADER_BYTES + length);
    }
    return names;
  }

  /** Passes over the handshake, and over the choice that follows a list of versions: a version and its capabilities. */
  private greeted(): boolean {
    if (this.greeting === "handshake") {
      if (this.pending.length < HANDSHAKE_BYTES) return false;
      this.pending = this.pending.subarray(HANDSHAKE_BYTES);
      this.greeting = "choice";
    }
    if (this.greeting === "choice" && this.pending.length > 0) {
      if (this.answer.readInt32BE(0) === MANIFEST) {
        const end = this.pending.findIndex((byte, index) => index >= VERSION_BYTES && (byte & MORE) === 0);
        if (end < 0) return false;
        this.pending = this.pending.subarray(end + 1);
      }
      this.greeting = "over";
    }
    return this.greeting === "over";
  }
}

const nameOf = (chunk: Buffer): string => NAMES[chunk[1] ?? -1] ?? `0x${(chunk[1] ?? 0).toString(16)}`;

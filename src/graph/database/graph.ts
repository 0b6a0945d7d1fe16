import neo4j, { type Driver, type Result, type Session } from "neo4j-driver";
import type { GraphSettings } from "../../config.js";
import { InternalError } from "../../errors.js";
import { withDeadline, withRetry } from "./deadline.js";
import { withIntegers, type Parameters } from "./parameters.js";
import { translateError } from "./translate-error.js";

/** The values of one record, by position. */
export type Row = readonly unknown[];

/** What a statement in a transaction gave. `changed`: it created, set or deleted something. */
interface Outcome {
  readonly rows: readonly Row[];
  readonly changed: boolean;
}

/** Runs statements that are committed together, or not at all. */
export interface WriteTransaction {
  run(text: string, parameters?: Parameters): Promise<Outcome>;
}

/** What tests and logs may put between us and the driver. */
export interface GraphOptions {
  /** Told the text of every statement as it is sent, second tries too. */
  readonly onStatement?: (text: string) => void;
  readonly createDriver?: (settings: GraphSettings) => Driver;
}

const ACQUISITION_GRACE_MS = 1_000;
const CLOSE_TIMEOUT_MS = 2_000;
const WRITE_TIMEOUT_MS = 60_000;

/**
 * The graph database. Every call ends within its own deadline and rejects with a ServiceError alone: GraphUnavailable, DeadlineExceeded or
 * InternalError. Nothing is connected before the first call, and a database that comes back is found again.
 */
export class Graph {
  readonly #settings: GraphSettings;
  readonly #driver: Driver;
  readonly #onStatement: (text: string) => void;

  constructor(settings: GraphSettings, options: GraphOptions = {}) {
    this.#settings = settings;
    this.#driver = (options.createDriver ?? createDriver)(settings);
    this.#onStatement = options.onStatement ?? (() => {});
  }

  /** Runs one reading statement, in one round trip, and gives the values of its only record. A write is refused by the database. */
  async read(text: string, parameters: Parameters = {}): Promise<Row> {
    const [row, ...others] = await this.readAll(text, parameters);
    if (row === undefined || others.length > 0)
      throw new InternalError(new Error("The statement must give one record."));
    return row;
  }

  /** As {@link read}, for any number of records, in the time given. */
  async readAll(
    text: string,
    parameters: Parameters = {},
    timeoutMs = this.#settings.deadlineMs,
  ): Promise<readonly Row[]> {
    const query = { text, parameters: withIntegers(parameters), timeoutMs };
    return this.#guard(timeoutMs, (expired) => withRetry(expired, () => this.#readOnce(query, expired)));
  }

  /**
   * Runs `work` in one transaction and commits. After a transient failure `work` runs again from the start, perhaps when the commit had in truth
   * succeeded: it must be idempotent. Its own ServiceErrors roll back and pass unchanged.
   */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>, timeoutMs = WRITE_TIMEOUT_MS): Promise<T> {
    return this.#guard(timeoutMs, (expired) => withRetry(expired, () => this.#writeOnce(work, { timeoutMs, expired })));
  }

  /** Resolves when the database answers now; rejects within the time given otherwise. */
  async ping(timeoutMs = 900): Promise<void> {
    await this.#guard(timeoutMs, (expired) => this.#readOnce({ text: "RETURN 1", parameters: {}, timeoutMs }, expired));
  }

  /** Ends every connection; waits two seconds at most for a database that no longer answers. */
  async close(): Promise<void> {
    await withDeadline(CLOSE_TIMEOUT_MS, () => this.#driver.close()).catch(() => {});
  }

  async #guard<T>(timeoutMs: number, work: (expired: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await withDeadline(timeoutMs, work);
    } catch (error) {
      throw translateError(error);
    }
  }

  async #readOnce(query: TimedQuery, expired: AbortSignal): Promise<readonly Row[]> {
    const session = this.#session(neo4j.session.READ, expired);
    this.#onStatement(query.text);
    try {
      return await rowsOf(session.run(query.text, query.parameters, { timeout: query.timeoutMs }));
    } finally {
      void closeQuietly(session);
    }
  }

  async #writeOnce<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    { timeoutMs, expired }: { timeoutMs: number; expired: AbortSignal },
  ): Promise<T> {
    const session = this.#session(neo4j.session.WRITE, expired);
    try {
      const transaction = await session.beginTransaction({ timeout: timeoutMs });
      const run = async (text: string, parameters: Parameters = {}): Promise<Outcome> => {
        this.#onStatement(text);
        const { records, summary } = await transaction.run(text, withIntegers(parameters));
        return { rows: records.map((record) => [...record.values()]), changed: summary.counters.containsUpdates() };
      };
      const result = await work({ run });
      await transaction.commit();
      return result;
    } finally {
      await closeQuietly(session);
    }
  }

  /** A session that lets go of its statement when the deadline passes. */
  #session(defaultAccessMode: "READ" | "WRITE", expired: AbortSignal): Session {
    const session = this.#driver.session({ database: this.#settings.database, defaultAccessMode });
    expired.addEventListener("abort", () => void closeQuietly(session), { once: true });
    return session;
  }
}

interface TimedQuery {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly timeoutMs: number;
}

/** Listening costs less than the driver's promise, which collects records and a summary first. */
function rowsOf(result: Result): Promise<readonly Row[]> {
  const rows: Row[] = [];
  return new Promise((resolve, reject) => {
    result.subscribe({
      onNext: (record) => void rows.push([...record.values()]),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/** Ends the session and whatever still runs in it. A failure to do so means that the connection is gone already. */
async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => {});
}

function createDriver({ uri, credentials, deadlineMs }: GraphSettings): Driver {
  const auth = credentials && neo4j.auth.basic(credentials.user, credentials.password);
  return neo4j.driver(uri, auth, {
    userAgent: "mach-tin",
    disableLosslessIntegers: true,
    disableAutoCommitRetries: true,
    maxTransactionRetryTime: 0,
    connectionTimeout: deadlineMs,
    // Later than our own deadline, which then says what happened; the driver would hold the place in its pool for a minute.
    connectionAcquisitionTimeout: deadlineMs + ACQUISITION_GRACE_MS,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    telemetryDisabled: true,
  });
}

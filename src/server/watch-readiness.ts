import type { Logger } from "pino";
import { ServiceError } from "../errors.js";

/**
 * Whether `ping` gets through, asked anew each time. The log hears of it once when the database goes away (or is away from the start) and
 * once when it is back.
 */
export function watchReadiness(ping: () => Promise<void>, logger: Logger): () => Promise<boolean> {
  let wasReady = true;
  return async () => {
    try {
      await ping();
      if (!wasReady) logger.info("the database is back");
      wasReady = true;
      return true;
    } catch (error) {
      const known = error instanceof ServiceError ? { reason: error.message } : { err: error };
      if (wasReady) logger.warn(known, "the database is away; the service stays and tries again at each request");
      wasReady = false;
      return false;
    }
  };
}

import { deadlineExceeded, isTransient } from "./translate-error.js";

/**
 * Gives what `work` gives, or rejects with DeadlineExceeded after so many milliseconds, whatever `work` waits for: the
 * driver may wait for ever. The signal then tells `work` to let go of what it holds.
 */
export async function withDeadline<T>(timeoutMs: number, work: (expired: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(deadlineExceeded());
      controller.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([work(controller.signal), expiry]);
  } finally {
    clearTimeout(timer);
  }
}

const PAUSES_MS = [50, 100, 200];

/** Tries again after 50, 100 and 200 ms (each up to half as long again) while the failure is transient and time is left. */
export async function withRetry<T>(expired: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs * (1 + Math.random() / 2)));
    expired.throwIfAborted();
  }
  return attempt();
}

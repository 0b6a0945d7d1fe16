import { Router, type Response } from "express";

/** How long readiness may take to find out, in milliseconds; whoever asks waits a second at most. */
const READINESS_TIMEOUT_MS = 950;

/** What readiness rests on. */
export interface HealthSources {
  /** Whether what the service needs answers now. A rejection and a second of silence count as no. */
  readonly isReady: () => Promise<boolean>;
  readonly isStopping: () => boolean;
}

/** `/health/live`: 200 as long as the process runs. `/health/ready`: 200 or 503, and why. */
export function healthRoutes({ isReady, isStopping }: HealthSources): Router {
  const routes = Router();
  routes.get("/health/live", (_request, response) => void response.json({ status: "live" }));
  routes.get("/health/ready", async (_request, response) => {
    const isUp = !isStopping() && (await withinTime(isReady));
    // Stopping may have begun during the wait.
    if (isStopping()) answerUnavailable(response, "stopping");
    else if (!isUp) answerUnavailable(response, "database");
    else response.json({ status: "ready" });
  });
  return routes;
}

function answerUnavailable(response: Response, reason: "stopping" | "database"): void {
  response.status(503).json({ status: "unavailable", reason });
}

async function withinTime(isReady: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, READINESS_TIMEOUT_MS, false);
  });
  try {
    return await Promise.race([isReady(), silence]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

import { interrupted } from "./command.mjs";
import { killGuarded } from "./local-neo4j/guard.mjs";

/** npm passes on the Ctrl-C that the terminal sends us as well: two within this time are one. */
const ONE_PRESS_MS = 500;
const PARENT_MS = 500;

/**
 * A signal that aborts at the first Ctrl-C or SIGTERM, or when the npm that started us is ended. At the second, what still runs is killed and the process ends with 130.
 * @returns {AbortSignal}
 */
export function abortOnInterrupt() {
  const controller = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (!controller.signal.aborted) {
      first = Date.now();
      controller.abort(interrupted());
    } else if (Date.now() - first > ONE_PRESS_MS) {
      killGuarded();
      process.exit(130);
    }
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(() => controller.abort(interrupted()));
  return controller.signal;
}

/**
 * The shell that npm starts us in passes no signal on: a SIGTERM to npm ends that shell and would leave us behind.
 * @param {() => void} action
 */
function whenParentEnds(action) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    action();
  }, PARENT_MS);
  timer.unref();
}

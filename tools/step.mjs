const FRAMES = ["|", "/", "-", "\\"];
const REPEAT_MS = 15_000;

/**
 * Does one step of a longer work and tells of it on stderr, if it takes more than a second: its name and the time it takes, with a
 * spinner on a terminal. Passes on what the step returns or throws.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(name, action) {
  const began = Date.now();
  const elapsed = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const stopTelling = process.stderr.isTTY ? spin(name, elapsed) : tell(name, elapsed);
  let outcome = "failed";
  try {
    const result = await action();
    outcome = "done";
    return result;
  } finally {
    stopTelling();
    if (Date.now() - began >= 1000) process.stderr.write(`${name}: ${outcome} (${elapsed()})\n`);
  }
}

/**
 * @param {string} name
 * @param {() => string} elapsed
 */
function spin(name, elapsed) {
  let frame = 0;
  const clear = "\r\x1b[K";
  const draw = () => process.stderr.write(`${clear}${FRAMES[frame++ % FRAMES.length]} ${name} ${elapsed()}`);
  const timer = setInterval(draw, 200);
  return () => {
    clearInterval(timer);
    if (frame > 0) process.stderr.write(clear);
  };
}

/**
 * @param {string} name
 * @param {() => string} elapsed
 */
function tell(name, elapsed) {
  const first = setTimeout(() => process.stderr.write(`${name} …\n`), 1000);
  const again = setInterval(() => process.stderr.write(`${name} … ${elapsed()}\n`), REPEAT_MS);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

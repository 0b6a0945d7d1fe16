/** Something the reader can put right: its message is one line that says what to do, shown without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] what the process ends with
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = "Failure";
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command to its end: its number becomes the exit code; a {@link Failure} becomes one line on stderr.
 * @param {() => Promise<number>} action
 */
export async function main(action) {
  try {
    process.exitCode = await action();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.message !== "") process.stderr.write(`mach-tin: ${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

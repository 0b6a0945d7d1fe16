const WIDTH = 30;
const STEPS = 10;

/** Tells of a long work on stderr: one line that is written again on a terminal, elsewhere a line each tenth. */
export class Progress {
  private done = 0;
  private told = 0;
  private readonly began = Date.now();

  constructor(
    private readonly name: string,
    private readonly total: number,
  ) {}

  /** So much more is done; `what` says of what. */
  add(amount: number, what: string): void {
    this.done = Math.min(this.total, this.done + amount);
    const share = this.total === 0 ? 1 : this.done / this.total;
    if (process.stderr.isTTY) return this.draw(share, what);
    if (Math.floor(share * STEPS) <= this.told) return;
    this.told = Math.floor(share * STEPS);
    process.stderr.write(`${this.name}: ${this.told * (100 / STEPS)} % (${what}, ${this.seconds()} s)\n`);
  }

  /** The last word. */
  end(): void {
    const clear = process.stderr.isTTY ? "\r\x1b[K" : "";
    process.stderr.write(`${clear}${this.name}: done in ${this.seconds()} s\n`);
  }

  private draw(share: number, what: string): void {
    const filled = Math.round(share * WIDTH);
    const bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
    process.stderr.write(`\r\x1b[K${this.name} [${bar}] ${Math.floor(share * 100)} % ${what} ${this.seconds()} s`);
  }

  private seconds(): string {
    return ((Date.now() - this.began) / 1000).toFixed(0);
  }
}

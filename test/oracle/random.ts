/** Numbers that look random and are the same for the same seed, for a graph that never changes (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to `below - 1`. */
  int(below: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(list.length)] as T;
  }

  /** True about so many times of a hundred. */
  chance(percent: number): boolean {
    return this.int(100) < percent;
  }

  /** Up to `most` of a list, each once. */
  some<T>(list: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: this.int(most + 1) }, () => this.pick(list)))];
  }
}

export const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

/** `art-07` */
export const numbered = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(2, "0")}`;

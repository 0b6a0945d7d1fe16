import fc from "fast-check";

/** Choices of fast-check, made one after another: the same seed makes the same ones. */
export class Draw {
  constructor(private readonly generate: fc.GeneratorValue) {}

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return this.generate(fc.integer, { min, max });
  }

  /** True about so many times of a hundred. */
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  /** From `least` to `most` of a list, each once, in any order; one that stands there several times comes more often. */
  some<T>(list: readonly T[], least: number, most: number): T[] {
    const left = [...list];
    const size = Math.min(list.length, this.int(least, most));
    return [...new Set(Array.from({ length: size }, () => left.splice(this.int(0, left.length - 1), 1)).flat())];
  }
}

/** What `make` makes with the choices of a seed. */
export function drawn<T>(seed: number, make: (draw: Draw) => T): T {
  const [made] = fc.sample(
    fc.gen().map((generate) => make(new Draw(generate))),
    { seed, numRuns: 1, unbiased: true },
  );
  return made as T;
}

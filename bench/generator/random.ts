/** A stream of numbers from 0 up to 1, fixed by its seed. */
export type Random = () => number;

/** The stream of one thing (mulberry32): the seed of the run, and numbers that tell the thing from all others. */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) ^ (hash >>> 15), 0x2545f491);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, not including, `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)] as T;
}

const FLATTENING = 10;

/** A rank from 0 up to `end` by the law of Zipf and Mandelbrot: rank k in proportion to 1 / (k + 10), so that no rank is the hub. */
export function zipf(random: Random, end: number): number {
  const rank = FLATTENING * ((end + FLATTENING) / FLATTENING) ** random() - FLATTENING;
  return Math.min(end - 1, Math.floor(rank));
}

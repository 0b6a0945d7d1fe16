/** Which of `count` evenly spread ranks below `end` this one is; undefined where it is none of them. `turn` keeps several such lists apart. */
export function spread(
  rank: number,
  end: number,
  { count, turn }: { count: number; turn: number },
): number | undefined {
  const step = Math.floor(end / count);
  const place = Math.floor(rank / step);
  return place < count && rank % step === Math.floor(step / 2) + turn ? place : undefined;
}

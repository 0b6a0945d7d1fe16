const DEFAULT_SEED = 20_241_124;
const DEFAULT_QUESTIONS = 150;

const number = (text: string | undefined, byDefault: number): number => (text ? Number(text) : byDefault);

/** What the environment says of a run: ORACLE_SEED, and ORACLE_RUNS, the number of questions; only where that is given, everything is asked. */
export const settings = {
  seed: number(process.env.ORACLE_SEED, DEFAULT_SEED),
  questions: number(process.env.ORACLE_RUNS, DEFAULT_QUESTIONS),
  isWhole: Boolean(process.env.ORACLE_RUNS),
};

/** Of a list all where everything is asked, else every n-th. */
export const every = <T>(nth: number, list: readonly T[]): readonly T[] =>
  settings.isWhole ? list : list.filter((_, index) => index % nth === 0);

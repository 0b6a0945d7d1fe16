const DEFAULT_SEED = 20_241_124;
const DEFAULT_QUESTIONS = 300;

const number = (text: string | undefined, byDefault: number): number => (text ? Number(text) : byDefault);

/** What the environment says of a run: ORACLE_SEED, and ORACLE_RUNS, the number of questions. */
export const settings = {
  seed: number(process.env.ORACLE_SEED, DEFAULT_SEED),
  questions: number(process.env.ORACLE_RUNS, DEFAULT_QUESTIONS),
};

import type { GraphData } from "./graph-data.js";
import { Random } from "./random.js";
import { richClaims, richCodes, richJudgements, richNames } from "./rich-claims.js";
import { richEntities } from "./rich-entities.js";
import { richFacts } from "./rich-facts.js";

const SEED = 20240318;

/**
 * The graph that the oracle and the service are asked about, the same in every run: about 200 entities of every kind with duplicates, nulls,
 * ties in every order, hubs and empty ends.
 */
export function richGraph(): GraphData {
  const random = new Random(SEED);
  const entities = richEntities(random);
  const facts = richFacts(entities, random);
  const claims = richClaims(facts, entities, random);
  return { entities, facts, claims, names: richNames, codes: richCodes, judgements: richJudgements };
}

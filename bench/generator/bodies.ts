import { FIXED, idOf, type Layout } from "./layout.js";
import {
  ALWAYS,
  BEFORE_REFORM,
  heirOf,
  MERGERS,
  type Period,
  periodOf,
  periodOfForce,
  REFORM,
  SINCE_REFORM,
  successorOf,
  unitServed,
} from "./reform.js";
import { relationships, type Fact, type Step } from "./step.js";

/** What organizations answer to and serve, each in its period, and what went into what by the reform. */
export function bodyFacts(layout: Layout): Step[] {
  const size = layout.organizations;
  return [
    relationships("ANSWERS_TO", { size, weight: 1 }, parentsOf),
    relationships("SERVES", { size, weight: 1 }, (index) => [...unitsOf(index), ...(index === 0 ? FIXED_SERVICE : [])]),
    relationships("SUCCEEDED_BY", { size: MERGERS.length, weight: 2 }, (merger) =>
      (MERGERS[merger] ?? []).map((unit) => ({
        from: idOf.province(unit),
        to: idOf.province(heirOf(merger)),
        set: { kind: "MERGE", effectiveOn: REFORM },
      })),
    ),
  ];
}

const during = (fact: { from: string; to: string }, { validFrom, validTo }: Period): Fact => ({
  ...fact,
  qualifier: validFrom,
  set: { validFrom, validTo },
});

const FIXED_SERVICE: readonly Fact[] = [
  ...FIXED.bodies.map((from) => during({ from, to: FIXED.province }, ALWAYS)),
  during({ from: FIXED.organization, to: idOf.province(0) }, ALWAYS),
];

/** Of twenty one answers to the ministry since the reform. */
function parentsOf(index: number): Fact[] {
  if (index === 0) return [];
  const from = idOf.organization(index);
  const parent = idOf.organization(Math.floor(index / 8));
  if (index % 20 !== 7) return [during({ from, to: parent }, periodOfForce(index))];
  return [during({ from, to: parent }, BEFORE_REFORM), during({ from, to: FIXED.hub }, SINCE_REFORM)];
}

/** The unit of an organization, and what that went into, unless both ended. */
function unitsOf(index: number): Fact[] {
  const from = idOf.organization(index);
  const unit = unitServed(index);
  const served = during({ from, to: idOf.province(unit) }, periodOf(unit));
  const successor = successorOf(unit);
  if (successor === undefined || periodOfForce(index) !== ALWAYS) return [served];
  return [served, during({ from, to: idOf.province(successor) }, SINCE_REFORM)];
}

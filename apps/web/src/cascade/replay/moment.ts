import type { Day, Id } from '@kto-kogo/domain';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';

/** A step of the replay with all that is derived from it. */
export type Moment = {
  /** From 1. */
  step: number;
  arrival: Arrival;
  /** The day of the replay: all arrivals up to the step have happened by it. */
  day: Day;
  /** From the spark to the arrival, the arrival last. */
  chain: readonly Arrival[];
  counts: { reached: number; arrested: number; certain: number; dead: number };
};

/** @param step from 1; null is the first, and what lies beyond the last is the last @returns null for a cascade that reaches nobody */
export function momentAt({ arrivals }: CascadeRecord, step: number | null): Moment | null {
  const at = Math.max(1, Math.min(step ?? 1, arrivals.length));
  const arrival = arrivals[at - 1];
  if (arrival === undefined) return null;
  const day = arrival.on;
  const reached = arrivals.slice(0, at);
  return {
    step: at,
    arrival,
    day,
    chain: chainTo(arrival, arrivals),
    counts: {
      reached: at,
      arrested: reached.filter((each) => isHeld(each, day)).length,
      certain: reached.filter(({ isCertain }) => isCertain).length,
      dead: reached.filter(({ died }) => died !== null && died <= day).length,
    },
  };
}

/** Whether the day of a first arrest has come. */
export function isHeld({ arrested }: Arrival, day: Day): boolean {
  return arrested !== null && arrested <= day;
}

function chainTo(arrival: Arrival, arrivals: readonly Arrival[]): Arrival[] {
  const byId = new Map<Id, Arrival>(arrivals.map((each) => [each.id, each]));
  const chain: Arrival[] = [];
  // A walk reaches each entity once, so following it back ends; the bound guards against a response that
  // breaks this.
  let at: Arrival | undefined = arrival;
  while (at !== undefined && chain.length <= arrivals.length) {
    chain.unshift(at);
    at = byId.get(at.from);
  }
  return chain;
}

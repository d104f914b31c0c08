import type { Arrival } from '../cascade-record.ts';
import type { Moment } from '../replay/moment.ts';

/**
 * State of an arrival at a step. `vague`: reached, but its tie may be later than the day of the replay.
 * `chain`: lies on the chain to the current step.
 */
export type Stage = 'coming' | 'vague' | 'there' | 'chain';

/** @param index place in the cascade's order, from 0 */
export function stageOf({ id, tie }: Arrival, index: number, { step, day, chain }: Moment): Stage {
  if (index >= step) return 'coming';
  if (chain.some((each) => each.id === id)) return 'chain';
  return tie.latest !== null && tie.latest > day ? 'vague' : 'there';
}

/** Lines are drawn one over another: those to come first, the chain last. */
export function drawingOrder(
  arrivals: readonly Arrival[],
  moment: Moment,
): { arrival: Arrival; index: number }[] {
  const ranks: Record<Stage, number> = { coming: 0, vague: 1, there: 1, chain: 2 };
  const rank = ({ arrival, index }: { arrival: Arrival; index: number }) =>
    ranks[stageOf(arrival, index, moment)];
  return arrivals.map((arrival, index) => ({ arrival, index })).sort((a, b) => rank(a) - rank(b));
}

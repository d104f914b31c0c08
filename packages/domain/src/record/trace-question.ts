import type { Id } from '../ids.ts';
import type { TraceDirection, TraceOrder } from '../vocabulary.ts';
import type { CitedWalkFilter } from './fact-filter.ts';

/** The parameters of a search for chains of ties from one entity to another. */
export type TraceQuestion = {
  from: Id;
  to: Id;
  filter: CitedWalkFilter;
  order: TraceOrder;
  direction: TraceDirection;
  /** The most ties of a chain. */
  maxSteps: number;
};

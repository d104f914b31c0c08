import type { Id } from '../ids.ts';
import type { TraceDirection, TraceOrder } from '../vocabulary.ts';
import type { TieFilter } from './tie-filter.ts';

/** Chains of ties from one entity to another: what a page asks the API, and the API asks the search. */
export type TraceQuestion = {
  from: Id;
  to: Id;
  filter: TieFilter;
  order: TraceOrder;
  direction: TraceDirection;
  /** The most ties of a chain. */
  maxSteps: number;
};

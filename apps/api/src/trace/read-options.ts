import type { TraceQuestion } from '@kto-kogo/domain';
import type { GqlQueryTraceArgs } from '../generated/resolvers.ts';
import { within } from '../input/bounds.ts';
import { readWalkFilter } from '../input/read-filter.ts';

export const STEPS_MAX = 10;
const stepsRange = { min: 1, max: STEPS_MAX, otherwise: 6 };
const firstRange = { min: 1, max: 100, otherwise: 5 };

/** The options of a trace question other than its ends. `first`: how many traces. */
export type TraceOptions = Omit<TraceQuestion, 'from' | 'to'> & { first: number };

/** @throws ApiError BAD_USER_INPUT */
export function readOptions(args: Omit<GqlQueryTraceArgs, 'from' | 'to'>): TraceOptions {
  return {
    filter: readWalkFilter(args.where),
    order: args.order ?? 'ANY',
    direction: args.direction ?? 'EITHER',
    maxSteps: within('maxSteps', args.maxSteps, stepsRange),
    first: within('first', args.first, firstRange),
  };
}

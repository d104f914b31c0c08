import { nameRelaxation } from '@kto-kogo/domain';
import type { Relaxation } from '@kto-kogo/network';
import type { GqlTraceRelaxation } from '../generated/resolvers.ts';

/** @param first the most traces that were searched for: where as many were found, there may be more */
export function toRelaxation({ loosened, question, traces }: Relaxation, first: number): GqlTraceRelaxation {
  const { order, direction, maxSteps, filter } = question;
  return {
    label: nameRelaxation({ loosened, maxSteps, traces, isAll: traces < first }),
    ...{ order, direction, maxSteps, traces },
    kinds: filter.kinds === null ? null : [...filter.kinds],
  };
}

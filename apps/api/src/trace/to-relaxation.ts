import { nameRelaxation, TIE_KINDS } from '@kto-kogo/domain';
import type { Relaxation } from '@kto-kogo/network';
import type { GqlTraceRelaxation } from '../generated/resolvers.ts';

export function toRelaxation({ loosened, question, traces }: Relaxation): GqlTraceRelaxation {
  const { order, direction, maxSteps, first, filter } = question;
  return {
    label: nameRelaxation({ loosened, maxSteps, traces, isAll: traces < first }),
    ...{ order, direction, maxSteps, traces },
    kinds: filter.kinds.length === TIE_KINDS.length ? null : [...filter.kinds],
  };
}

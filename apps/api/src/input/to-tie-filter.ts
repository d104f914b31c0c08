import type { TieKind } from '@kto-kogo/domain';
import { EVERY_TIE, type TieFilter } from '@kto-kogo/network';
import type { TieFilterParameters } from './read-filter.ts';

/** A filter with nothing left open. `kinds`: those meant where none are asked for. */
export function toTieFilter(where: TieFilterParameters, kinds: readonly TieKind[]): TieFilter {
  return {
    kinds: where.kinds ?? kinds,
    standing: where.standing ?? EVERY_TIE.standing,
    truth: where.truth ?? EVERY_TIE.truth,
    coerced: where.coerced ?? EVERY_TIE.coerced,
    since: where.since,
    until: where.until,
  };
}

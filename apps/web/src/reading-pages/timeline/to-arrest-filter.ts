import type { TieFilter } from '@kto-kogo/domain';

/** What a filter asks of arrests. */
export function toArrestFilter({ kinds: _, truth: __, coerced: ___, ...ofArrests }: TieFilter) {
  return ofArrests;
}

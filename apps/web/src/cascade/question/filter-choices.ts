import { COERCED } from '@kto-kogo/domain';
import { OPENING_FILTER } from '../../address/cascade-view.ts';
import { EVERY_CHOICE, type TieFilterChoice } from '../../address/tie-filter-params.ts';
import { EVIDENCE_GROUPS, KIND_GROUP, type TieFilterGroup } from '../../record/tie-filter/tie-filter-rows.ts';

export const FILTER_GROUPS: readonly TieFilterGroup[] = [...EVIDENCE_GROUPS, KIND_GROUP];

export function isEvery(of: keyof TieFilterChoice, filter: TieFilterChoice): boolean {
  return filter[of].length === EVERY_CHOICE[of].length;
}

/** The filter restricted to statements made, or perhaps made, under coercion; or to none. */
export function withForce(filter: TieFilterChoice, force: 'forced' | 'all'): TieFilterChoice {
  return { ...filter, coerced: force === 'all' ? COERCED : OPENING_FILTER.coerced };
}

import type { ReadingsParams } from '@kto-kogo/address';
import type { ReadingGroup } from './get-readings.ts';

/** The question of the address; the first where it names none, or one that is not there. */
export function askedGroup(
  groups: readonly ReadingGroup[],
  { group }: ReadingsParams,
): ReadingGroup | undefined {
  return groups.find(({ id }) => id === group) ?? groups[0];
}

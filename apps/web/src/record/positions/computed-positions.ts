import type { Id } from '@kto-kogo/domain';
import computed from './generated/positions.json';
import type { Positions } from './positions.ts';

// `npm run positions` writes the type `Positions`; TypeScript infers arrays, not pairs, from the JSON file.
export const POSITIONS = computed as unknown as Positions;

/** Whether they are of this record, or of one that was little else: of another nobody has a place. */
export function arePlaced(ids: Iterable<Id>): boolean {
  const all = [...ids];
  return 2 * all.filter((id) => id in POSITIONS.places).length >= all.length;
}

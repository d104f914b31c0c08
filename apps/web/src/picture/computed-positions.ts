import type { Id } from '@kto-kogo/domain';
import computed from './generated/positions.json';
import type { Positions } from './positions.ts';

// `npm run positions` writes the type `Positions`; TypeScript infers arrays, not pairs, from the JSON file.
export const POSITIONS = computed as unknown as Positions;

/** Whether they are of this record, or of one that was little else: of another nobody has a place. */
export function arePlaced(ids: Iterable<Id>): boolean {
  let [placed, all] = [0, 0];
  for (const id of ids) {
    all += 1;
    if (POSITIONS.places[id] !== undefined) placed += 1;
  }
  return 2 * placed >= all;
}

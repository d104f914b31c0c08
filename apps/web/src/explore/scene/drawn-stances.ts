import { type Id, STANCE_WORDS } from '@kto-kogo/domain';
import type { DrawnStance } from '../../picture/stance-text.ts';
import type { LensMarks } from '../../record/interpretation/lens.ts';

/** What lenses make of each thing, as a picture bears and says it. */
export function drawnStances(marks: LensMarks): ReadonlyMap<Id, readonly DrawnStance[]> {
  return new Map(
    [...marks].map(([id, of]) => [
      id,
      of.map(({ lens: { name, letter, isFringe }, stance: { kind, note, by } }) => ({
        kind,
        letter,
        isFringe,
        said: `${letter === null ? '' : `${letter}, `}${name}${isFringe ? ', a fringe reading,' : ''} ${STANCE_WORDS[kind]}: ${note}${
          by === null ? '' : ` (${by.name})`
        }`,
      })),
    ]),
  );
}

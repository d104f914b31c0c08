import type { Id } from '@kto-kogo/domain';
import type { RecordFiles } from '../files/parse-files.ts';
import { deathsOf } from './deaths.ts';
import { figureInSentence } from './figures.ts';

/** The properties of an entity from which its ties are derived. */
type KnownEntity = {
  inSentence: string;
  /** Of an event or a trial. */
  date: string | null;
  /** What the file says of the day of a figure's death. */
  deaths: readonly string[];
};
export type Known = (id: Id) => KnownEntity;

/** Looks up names within sentences and dates by id. References were checked before, so an unknown id is a defect of this program. */
export function knownEntities(files: RecordFiles): Known {
  const known = new Map<Id, KnownEntity>();
  for (const { value } of files.figures)
    known.set(value.id, { inSentence: figureInSentence(value), date: null, deaths: deathsOf(value) });
  for (const { value } of files.offices)
    known.set(value.id, { inSentence: value.inSentence, date: null, deaths: [] });
  for (const { value } of [...files.events, ...files.trials])
    known.set(value.id, { inSentence: value.inSentence, date: value.date, deaths: [] });
  return (id) => {
    const entity = known.get(id);
    if (entity === undefined) throw new Error(`No entity "${id}" among the files that were checked.`);
    return entity;
  };
}

import type { Id } from '@kto-kogo/domain';
import type { RecordFiles } from '../files/parse-files.ts';

/** The properties of an entity from which its ties are derived. */
type KnownEntity = { name: string; date: string | null };
export type Known = (id: Id) => KnownEntity;

/** Looks up names and dates by id. References were checked before, so an unknown id is a defect of this program. */
export function knownEntities(files: RecordFiles): Known {
  const known = new Map<Id, KnownEntity>([
    ...files.figures.map(({ value }) => [value.id, { name: value.name, date: null }] as const),
    ...files.offices.map(({ value }) => [value.id, { name: value.name, date: null }] as const),
    ...files.events.map(({ value }) => [value.id, { name: value.name, date: value.date }] as const),
    ...files.trials.map(({ value }) => [value.id, { name: value.name, date: value.date }] as const),
  ]);
  return (id) => {
    const entity = known.get(id);
    if (entity === undefined) throw new Error(`No entity "${id}" among the files that were checked.`);
    return entity;
  };
}

import { groupBy } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { derivedIds, givenIds } from './ids.ts';

/** Id of the node that marks the load. */
const RESERVED = 'record';

/** Ids are unique across all that has one, and what had one before. */
export function checkIds(files: RecordFiles): Finding[] {
  const all = [...givenIds(files), ...derivedIds(files)];
  const twice = [...groupBy(all, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    others.map(({ id, place, field }) => {
      const where =
        first === undefined
          ? ''
          : `${first.place.source.file}:${first.place.source.lineOf(first.place.path)}`;
      return findingAt(
        place,
        field,
        `"${id}" is the id of another record too, at ${where}. Give one of them another id`,
      );
    }),
  );
  const reserved = all
    .filter(({ id }) => id === RESERVED)
    .map(({ place, field }) =>
      findingAt(place, field, `"${RESERVED}" is kept for the record itself. Choose another id`),
    );
  return [...twice, ...reserved];
}

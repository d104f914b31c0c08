import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { derivedIds, givenIds } from './ids.ts';

/** A former id leads to something that exists, and not to another former id. */
export function checkAliases(files: RecordFiles): Finding[] {
  // What a file that cannot be parsed holds is not known.
  if (files.aliases.length === 0 || files.unreadable.size > 0) return [];
  const former = new Set(files.aliases.flatMap(({ value }) => value.formerly));
  const ids = new Set([...givenIds(files), ...derivedIds(files)].map(({ id }) => id));
  return files.aliases
    .filter(({ value: { id } }) => !ids.has(id) || former.has(id))
    .map(({ place, value: { id } }) =>
      findingAt(
        place,
        'id',
        `"${id}" is the id of nothing. Call the file and the field as what there is now`,
      ),
    );
}

import { parseEdtf, yearOf } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';

/** What the record tells of lies between the revolution and the end of the state. */
const FIRST_YEAR = 1917;
const LAST_YEAR = 1991;

/** Warns of slips such as 1973 for 1937, which contradict nothing where nobody's death is known. */
export function checkYears(files: RecordFiles): Finding[] {
  return [
    ...[...files.events, ...files.trials, ...files.accusations, ...files.arrests].flatMap(
      ({ value, place }) => checkYear(place, 'date', value.date),
    ),
    ...files.offices.flatMap(({ value, place }) =>
      value.terms.flatMap(({ id, from, to }, index) => {
        const at = within(place, 'terms', index, id);
        return [...checkYear(at, 'from', from), ...checkYear(at, 'to', to)];
      }),
    ),
  ];
}

function checkYear(place: Place, field: string, date: string | null): Finding[] {
  if (date === null) return [];
  const { earliest, latest } = parseEdtf(date);
  if (yearOf(earliest) >= FIRST_YEAR && yearOf(latest) <= LAST_YEAR) return [];
  const message = `lies outside ${FIRST_YEAR} to ${LAST_YEAR}, the years that the record tells of. Look whether that is so`;
  return [findingAt(place, field, message, 'warning')];
}

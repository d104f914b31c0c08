import { groupBy } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Placed, within } from '../files/place.ts';
import type { ThesisFile } from '../files/thesis-file.ts';

/** A number is borne by one thesis, and a claim names what it speaks of once. */
export function checkTheses({ theses }: RecordFiles): Finding[] {
  return [...sharedNumbers(theses), ...theses.flatMap(repeats)];
}

function sharedNumbers(theses: Placed<ThesisFile>[]): Finding[] {
  const numbered = theses.filter(({ value }) => value.number !== null);
  return [...groupBy(numbered, ({ value }) => value.number).values()].flatMap(([first, ...others]) =>
    others.map(({ place, value: { number } }) =>
      findingAt(place, 'number', `${number} is the number of ${first?.value.id} too. Number them anew`),
    ),
  );
}

function repeats({ value, place }: Placed<ThesisFile>): Finding[] {
  return value.claims.flatMap(({ id, about }, index) =>
    about
      .filter((each, nth) => about.indexOf(each) !== nth)
      .map((each) =>
        findingAt(within(place, 'claims', index, id), 'about', `"${each}" stands there twice. Take one out`),
      ),
  );
}

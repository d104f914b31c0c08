import { groupBy } from '@kto-kogo/domain';
import type { ArrestFile } from '../files/claim-files.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import type { Placed } from '../files/place.ts';
import { isAfter } from './contradiction.ts';

/** Warns of two arrests of one figure that may be one. */
export function checkArrests({ arrests }: RecordFiles): Finding[] {
  const byFigure = groupBy(arrests, ({ value }) => value.figure);
  return [...byFigure.values()].flatMap(repeatedArrests);
}

function repeatedArrests(arrests: Placed<ArrestFile>[]): Finding[] {
  return arrests.flatMap(({ value: { date }, place }, index) =>
    arrests.slice(0, index).flatMap((before) => {
      if (date === null || before.value.date === null || !isPerhapsSameDay(date, before.value.date))
        return [];
      const message = `may be the day of ${before.value.id} too. Join the two, or look whether both are so`;
      return [findingAt(place, 'date', message, 'warning')];
    }),
  );
}

function isPerhapsSameDay(a: string, b: string): boolean {
  return !isAfter(a, b) && !isAfter(b, a);
}

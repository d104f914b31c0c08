import { formatEdtfInSentence } from '@kto-kogo/domain';
import { ladderOf } from '../derive/ladder.ts';
import { type Finding, findingAt } from '../files/finding.ts';
import type { OfficeFile, TermFile } from '../files/office-file.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Placed, within } from '../files/place.ts';
import { isAfter } from './contradiction.ts';

/**
 * Warns of two figures in one office at once, and of terms without an end that another follows: possible, but worth a second
 * look.
 */
export function checkLadders({ offices }: RecordFiles): Finding[] {
  return offices.flatMap((office) => {
    const ladder = ladderOf(office.value);
    return ladder.flatMap((term, index) =>
      ladder.slice(index + 1).flatMap((later) => checkPair(office, term, later, ladder[index + 1] === later)),
    );
  });
}

function checkPair(office: Placed<OfficeFile>, term: TermFile, later: TermFile, isNext: boolean): Finding[] {
  const warn = (of: TermFile, field: string, message: string) => {
    const place = within(office.place, 'terms', office.value.terms.indexOf(of), of.id);
    return [findingAt(place, field, message, 'warning')];
  };
  if (term.to === null) {
    if (!isNext) return [];
    return warn(
      term,
      'to',
      `is not known, though ${later.figure} follows. Write when the term ended, if it can be found`,
    );
  }
  if (!isAfter(term.to, later.from)) return [];
  const until = formatEdtfInSentence(term.to);
  const message = `lies before the end of the term of ${term.figure}, ${until}: both held the office. Look whether that is so`;
  return warn(later, 'from', message);
}

import { compareDates, compareText, type Id, type Tie } from '@kto-kogo/domain';
import type { RecordFiles } from '../files/parse-files.ts';
import { groupBy } from '../group-by.ts';

/** Prefix of the offices' ids. The OGPU, its predecessor, does not count. */
const NKVD_OFFICE = /^nkvd-/;
/** Matches roles in an event of repression that count as a hand, however the role continues ("interrogator of Primakov"). */
const HANDS_ON = /^(?:interrogator|organiser|executor|signatory|signed)\b/;

/**
 * For each figure the ids of the ties by which it had a hand in the repression, oldest first. A rule, not a judgement. It
 * counts who
 * - ordered a recorded arrest;
 * - sat as judge or prosecutor;
 * - headed an office of the NKVD;
 * - ran or signed an event of repression.
 */
export function deriveHands(ties: Tie[], files: RecordFiles): Map<Id, Id[]> {
  const repressions = new Set(
    files.events.filter(({ value }) => value.repression).map(({ value }) => value.id),
  );
  const counts = (tie: Tie): boolean => {
    switch (tie.kind) {
      case 'ARREST':
        return true;
      case 'TRIAL_ROLE':
        return (tie.part === 'JUDGE' && !tie.inReserve) || tie.part === 'PROSECUTOR';
      case 'TENURE':
        return NKVD_OFFICE.test(tie.to);
      case 'PARTICIPATION':
        return repressions.has(tie.to) && HANDS_ON.test(tie.role);
      case 'ACCUSATION':
      case 'REPLACEMENT':
      case 'CONSEQUENCE':
        return false;
    }
  };
  const oldestFirst = ties
    .filter(counts)
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
  const byFigure = groupBy(oldestFirst, (tie) => tie.from);
  return new Map([...byFigure].map(([figure, own]) => [figure, own.map(({ id }) => id)]));
}

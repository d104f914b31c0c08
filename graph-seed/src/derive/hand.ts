import { compareDates, compareText, groupBy, type Id, type Tie } from '@kto-kogo/domain';
import type { RecordFiles } from '../files/parse-files.ts';
import type { RecordFile } from '../files/record-file.ts';

/**
 * For each figure the ids of the ties by which it had a hand in the repression, oldest first. A rule, not a judgement. It
 * counts who
 * - ordered a recorded arrest;
 * - sat as judge or prosecutor;
 * - headed one of the offices that `record.yaml` names;
 * - had one of the roles that it names in an event of repression, however the role continues ("interrogator of Primakov").
 */
export function deriveHands(
  ties: Tie[],
  files: Pick<RecordFiles, 'events'>,
  hand: RecordFile['hand'],
): Map<Id, Id[]> {
  const offices = new Set(hand.offices);
  const isHandsOn = (role: string) =>
    hand.roles.some(
      (each) => role === each || (role.startsWith(each) && /^\W/.test(role.slice(each.length))),
    );
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
        return offices.has(tie.to);
      case 'PARTICIPATION':
        return repressions.has(tie.to) && isHandsOn(tie.role);
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

import { type Consequence, stateConsequence } from '@kto-kogo/domain';
import type { ConsequenceFile } from '../files/claim-files.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { consequenceId } from './tie-ids.ts';

/** A consequence has the date of the event that it led to. */
export function deriveConsequences(consequences: ConsequenceFile[], known: Known): Consequence[] {
  return consequences.map(({ from, to, how, standing, note, citations }) => ({
    kind: 'CONSEQUENCE',
    id: consequenceId(from, to),
    from,
    to,
    ...claimDates(known(to).date),
    standing,
    statement: stateConsequence({ from: known(from).inSentence, to: known(to).inSentence }),
    note,
    citations,
    how,
  }));
}

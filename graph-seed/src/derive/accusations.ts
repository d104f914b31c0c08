import {
  type Accusation,
  compareDates,
  compareText,
  groupBy,
  type Id,
  parseEdtf,
  stateAccusation,
} from '@kto-kogo/domain';
import type { AccusationFile } from '../files/claim-files.ts';
import type { EventFile } from '../files/event-file.ts';
import type { TrialFile } from '../files/trial-file.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { madeAtIn } from './made-at.ts';

export function deriveAccusations(
  accusations: AccusationFile[],
  occurrences: { events: EventFile[]; trials: TrialFile[] },
  known: Known,
): Accusation[] {
  const rivals = groupRivals(accusations);
  const madeAt = madeAtIn(occurrences);
  return accusations.map((a) => {
    const accused = known(a.accused);
    const posthumous = isPosthumous(a.date, accused.deaths);
    return {
      kind: 'ACCUSATION',
      id: a.id,
      from: a.accuser,
      to: a.accused,
      ...claimDates(a.date),
      standing: a.standing,
      statement: stateAccusation({
        from: known(a.accuser).inSentence,
        to: accused.inSentence,
        manner: a.manner,
        date: a.date,
        posthumous,
      }),
      note: a.note,
      citations: a.citations,
      manner: a.manner,
      claim: a.claim,
      occasion: a.occasion,
      madeAt: madeAt(a),
      coerced: a.coerced,
      truth: a.truth,
      posthumous,
      rivals: (rivals.get(pairOf(a)) ?? []).filter((id) => id !== a.id),
    };
  });
}

/** Whether the accused was dead by every reading of every date that is given for the death. */
function isPosthumous(date: string | null, deaths: readonly string[]): boolean {
  if (date === null || deaths.length === 0) return false;
  const { earliest } = parseEdtf(date);
  return deaths.every((death) => parseEdtf(death).latest < earliest);
}

/** Groups accusations by their two figures, whichever accused the other, oldest first. */
function groupRivals(accusations: AccusationFile[]): Map<string, Id[]> {
  const oldestFirst = accusations.toSorted((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id));
  const groups = groupBy(oldestFirst, pairOf);
  return new Map([...groups].map(([pair, members]) => [pair, members.map(({ id }) => id)]));
}

function pairOf({ accuser, accused }: AccusationFile): string {
  return [accuser, accused].sort().join(' ');
}

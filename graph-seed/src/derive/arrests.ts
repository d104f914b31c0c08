import { type Arrest, type ArrestOrder, stateArrest } from '@kto-kogo/domain';
import type { ArrestFile } from '../files/claim-files.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { arrestOrderId } from './tie-ids.ts';

export function deriveArrests(arrests: ArrestFile[], known: Known): Arrest[] {
  return arrests.map((a) => ({
    id: a.id,
    figure: a.figure,
    orderedBy: a.orderedBy,
    reason: a.reason,
    ...claimDates(a.date),
    standing: a.standing,
    statement: stateArrest({
      figure: known(a.figure).inSentence,
      orderedBy: a.orderedBy === null ? null : known(a.orderedBy).inSentence,
      date: a.date,
    }),
    note: a.note,
    citations: a.citations,
  }));
}

/** The ties of arrests of which it is known who ordered them. */
export function deriveArrestOrders(arrests: Arrest[]): ArrestOrder[] {
  return arrests.flatMap(
    ({ id, figure, orderedBy, date, earliest, latest, standing, statement, note, citations }) => {
      if (orderedBy === null) return [];
      const claim = { date, earliest, latest, standing, statement, note, citations };
      return [
        {
          kind: 'ARREST',
          id: arrestOrderId(orderedBy, id),
          from: orderedBy,
          to: figure,
          ...claim,
          arrest: id,
        },
      ];
    },
  );
}

import { stateTenure, type Tenure } from '@kto-kogo/domain';
import type { OfficeFile } from '../files/office-file.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';

/** A tenure has the date of its first day. */
export function deriveTenures(offices: OfficeFile[], known: Known): Tenure[] {
  return offices.flatMap((office) =>
    office.terms.map((term) => ({
      kind: 'TENURE',
      id: term.id,
      from: term.figure,
      to: office.id,
      ...claimDates(term.from),
      standing: term.standing,
      statement: stateTenure({
        from: known(term.figure).inSentence,
        office: office.inSentence,
        date: term.from,
        until: term.to,
      }),
      note: term.note,
      citations: term.citations,
      until: term.to,
      howEnded: term.howEnded,
    })),
  );
}

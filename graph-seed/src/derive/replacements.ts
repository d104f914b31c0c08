import { type Replacement, stateReplacement, weakerStanding } from '@kto-kogo/domain';
import type { OfficeFile } from '../files/office-file.ts';
import { claimDates } from './claim-dates.ts';
import { gapWords } from './gap.ts';
import type { Known } from './known.ts';
import { successionsOf } from './ladder.ts';
import { replacementId } from './tie-ids.ts';

/** Derives replacements from the ladders. A replacement has the weaker standing of its two terms. */
export function deriveReplacements(offices: OfficeFile[], known: Known): Replacement[] {
  return offices.flatMap((office) =>
    successionsOf(office).map((succession) => {
      const { successor, predecessor } = succession;
      const gap = gapWords(succession);
      const weaker = weakerStanding(successor.standing, predecessor.standing);
      return {
        kind: 'REPLACEMENT',
        id: replacementId({ term: successor.id, figure: successor.figure }, predecessor.figure, office.id),
        from: successor.figure,
        to: predecessor.figure,
        ...claimDates(successor.from),
        standing: gap === null ? weaker : weakerStanding(weaker, 'REPORTED'),
        statement: stateReplacement({
          from: known(successor.figure).inSentence,
          to: known(predecessor.figure).inSentence,
          office: office.inSentence,
          date: successor.from,
          gap,
        }),
        note: null,
        citations: [...new Set([...successor.citations, ...predecessor.citations])],
        office: office.id,
        how: predecessor.howEnded,
      };
    }),
  );
}

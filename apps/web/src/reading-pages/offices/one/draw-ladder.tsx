import { moreExactDate } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { RecordTime } from '../../../time/axis/record-time.ts';
import { termBar } from '../../../time/life/term-bar.ts';
import { type LadderTerm, ladderTerm } from '../lane/ladder-term.ts';
import { Sized } from '../lane/sized.tsx';
import { afterNotes } from './after-words.ts';
import { chooseLanes } from './choose-lanes.ts';
import { Ladder } from './ladder.tsx';
import { ladderAxis } from './ladder-axis.ts';
import { type LadderGap, ladderGaps } from './ladder-gaps.ts';
import {
  holdersOf,
  type LadderFigure,
  type LadderOffice,
  type LadderTenure,
  officesBeside,
} from './ladder-record.ts';
import { layLadder } from './lay-ladder.ts';

export type LadderedOffice = { id: string; shortName: string; tenures: readonly LadderTenure[] };

type DrawnLadder = {
  /** For a `SizedRoom` on a page with `FateMarkSymbols`. */
  drawing: ReactNode;
  terms: LadderTerm[];
  holders: readonly LadderFigure[];
  /** Dates besides the terms that the axis includes. */
  laterDates: string[];
  gaps: readonly LadderGap[];
  /** Other offices of its holders that are drawn beneath it. */
  lanes: readonly LadderOffice[];
  /** Offices that had no room. */
  left: readonly LadderOffice[];
};

/** The ladder of an office, and what it is drawn from. */
export function drawLadder({ id, shortName, tenures }: LadderedOffice, time: RecordTime): DrawnLadder {
  const terms = tenures.map(ladderTerm);
  const holders = holdersOf(tenures);
  const laterDates = holders
    .flatMap(({ arrests, fateDate, died }) => [
      ...arrests.map(({ date }) => date),
      moreExactDate(fateDate, died),
    ])
    .filter((date) => date !== null);
  const gaps = ladderGaps(terms);
  const notes = new Map(holders.map((holder) => [holder.id, afterNotes(holder)]));
  const beside = officesBeside(id, tenures);
  const years = ladderAxis(terms, laterDates, time, Number.MAX_SAFE_INTEGER);
  const { lanes, left } = chooseLanes(
    terms,
    beside,
    ({ date, until }) => termBar(years, date, until) !== null,
  );
  const drawing = (
    <Sized>
      {(size) => {
        const axis = ladderAxis(terms, laterDates, time, size.width);
        const ladder = layLadder({ id, shortName, terms }, lanes, {
          axis,
          size,
          notesOf: ({ holder }) => notes.get(holder.id) ?? [],
        });
        return <Ladder ladder={ladder} axis={axis} size={size} gaps={gaps} />;
      }}
    </Sized>
  );
  return { drawing, terms, holders, laterDates, gaps, lanes, left };
}

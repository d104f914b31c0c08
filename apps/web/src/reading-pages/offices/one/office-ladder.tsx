import { moreExactDate } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { FateMarkSymbols } from '../../../marks/fate-mark-symbols.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { termBar } from '../../../time/life/term-bar.ts';
import { listWords } from '../../../ui/list-words.ts';
import { ladderKey } from '../lane/ladder-key.tsx';
import { ladderTerm } from '../lane/ladder-term.ts';
import { Sized } from '../lane/sized.tsx';
import { afterNotes } from './after-words.ts';
import { chooseLanes } from './choose-lanes.ts';
import { holderLives } from './holder-lives.tsx';
import { Ladder } from './ladder.tsx';
import { ladderAxis } from './ladder-axis.ts';
import { ladderGaps } from './ladder-gaps.ts';
import { holdersOf, type LadderTenure, officesBeside } from './ladder-record.ts';
import { layLadder } from './lay-ladder.ts';
import styles from './office-ladder.module.css';

type LadderedOffice = { id: string; shortName: string; tenures: readonly LadderTenure[] };

/** The ladder, the key to its marks, its gaps, and the holders' fates. A function, for the terms to be linked in its place. */
export function officeLadder({ id, shortName, tenures }: LadderedOffice, linkTerms: LinkTerms): ReactNode {
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
  const years = ladderAxis(terms, laterDates, Number.MAX_SAFE_INTEGER);
  const { lanes, left } = chooseLanes(
    terms,
    beside,
    ({ date, until }) => termBar(years, date, until) !== null,
  );
  return (
    <>
      <FateMarkSymbols />
      <Sized>
        {(size) => {
          const axis = ladderAxis(terms, laterDates, size.width);
          const ladder = layLadder({ id, shortName, terms }, lanes, {
            axis,
            size,
            notesOf: ({ holder }) => notes.get(holder.id) ?? [],
          });
          return <Ladder ladder={ladder} axis={axis} size={size} gaps={gaps} />;
        }}
      </Sized>
      {ladderKey(['documented', 'reported', 'replaced', 'arrest', 'trial', 'move', 'onward'], linkTerms)}
      {gaps.map((gap) => (
        <p key={gap.id} className={styles.said}>
          {linkTerms(gap.words)}
        </p>
      ))}
      {left.length > 0 && (
        <p className={styles.said}>
          {linkTerms(`Not drawn: ${listWords(left.map((one) => one.shortName))}, where holders were too.`)}
        </p>
      )}
      <h3 className={styles.title}>What became of them</h3>
      <p className={styles.said}>
        The term here filled, other offices in outline; then the arrest as a bar across the life, the trial as
        a diamond, and the mark of the end.
      </p>
      {holderLives({ officeId: id, holders, terms, laterDates }, linkTerms)}
    </>
  );
}

import type { ReactNode } from 'react';
import { FateMarkSymbols } from '../../../marks/fate-mark-symbols.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import type { RecordTime } from '../../../time/axis/record-time.ts';
import { listWords } from '../../../ui/list-words.ts';
import { ladderKey } from '../lane/ladder-key.tsx';
import { SizedRoom } from '../lane/sized.tsx';
import { drawLadder, type LadderedOffice } from './draw-ladder.tsx';
import { holderLives } from './holder-lives.tsx';
import styles from './office-ladder.module.css';

/** The ladder, the key to its marks, its gaps, and the holders' fates. A function, for the terms to be linked in its place. */
export function officeLadder(office: LadderedOffice, time: RecordTime, linkTerms: LinkTerms): ReactNode {
  const { drawing, terms, holders, laterDates, gaps, left } = drawLadder(office, time);
  return (
    <SizedRoom>
      <FateMarkSymbols />
      {drawing}
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
      {holderLives({ officeId: office.id, holders, terms, laterDates, time }, linkTerms)}
    </SizedRoom>
  );
}

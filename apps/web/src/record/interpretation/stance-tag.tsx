import { STANCE_WORDS } from '@kto-kogo/domain';
import { StanceMark } from '../../marks/stance-mark.tsx';
import fringe from './fringe.module.css';
import type { LensMark } from './lens.ts';
import styles from './stance-tag.module.css';

/** What a lens makes of something, in a row of many: letter, mark and word. The note stands elsewhere. */
export function StanceTag({ lens: { letter, isFringe }, stance: { kind } }: LensMark) {
  return (
    <span className={isFringe ? `${styles.tag} ${fringe.fringe}` : styles.tag}>
      {letter !== null && <b className={styles.letter}>{letter}</b>}
      <StanceMark kind={kind} />
      {STANCE_WORDS[kind]}
      {isFringe && ' · fringe'}
    </span>
  );
}

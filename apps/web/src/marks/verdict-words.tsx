import { STANDING_WORDS, type Standing, VERDICT_WORDS, type Verdict } from '@kto-kogo/domain';
import { VerdictMark } from './verdict-mark.tsx';
import styles from './verdict-words.module.css';

/** A verdict as mark and word, and how well it stands. */
export function VerdictWords({ verdict, standing }: { verdict: Verdict; standing?: Standing }) {
  return (
    <p className={styles.verdict}>
      <VerdictMark verdict={verdict} />
      <strong>{VERDICT_WORDS[verdict]}</strong>
      {standing !== undefined && <span className={styles.standing}>reading {STANDING_WORDS[standing]}</span>}
    </p>
  );
}

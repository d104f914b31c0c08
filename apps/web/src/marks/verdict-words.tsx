import { VERDICT_WORDS, type Verdict } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { VerdictMark } from './verdict-mark.tsx';
import styles from './verdict-words.module.css';

type Props = {
  verdict: Verdict;
  /** How well the reading stands, with its terms linked. */
  standing?: ReactNode;
};

/** A verdict as mark and word, and how well it stands. */
export function VerdictWords({ verdict, standing }: Props) {
  return (
    <p className={styles.verdict}>
      <VerdictMark verdict={verdict} />
      <strong>{VERDICT_WORDS[verdict]}</strong>
      {standing !== undefined && <span className={styles.standing}>reading {standing}</span>}
    </p>
  );
}

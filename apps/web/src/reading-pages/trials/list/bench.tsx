import styles from './bench.module.css';
import type { TrialSummary } from './get-trials.ts';
import { countBench } from './trial-words.ts';

/** The defendants of a trial, one mark each: those executed on its sentence first, filled. The words stand beside it. */
export function Bench({ trial }: { trial: TrialSummary }) {
  const { defendants, executed } = countBench(trial);
  return (
    <span className={styles.bench} aria-hidden>
      {Array.from({ length: defendants }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no id but their place
        <span key={at} className={styles.mark} data-executed={at < executed || undefined} />
      ))}
    </span>
  );
}

/** What the marks of a bench mean. */
export function BenchKey() {
  return (
    <ul className={styles.key} aria-label="What the marks mean">
      <li>
        <span className={styles.mark} data-executed aria-hidden /> a defendant, executed on this sentence
      </li>
      <li>
        <span className={styles.mark} aria-hidden /> a defendant, with another outcome
      </li>
    </ul>
  );
}

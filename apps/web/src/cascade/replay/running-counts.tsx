import type { CascadeMonth } from '../cascade-record.ts';
import { ORDER_WORDS } from './arrival-words.ts';
import type { Moment } from './moment.ts';
import { growthWords, reproductionWords } from './month-words.ts';
import styles from './replay-panel.module.css';

/** Counts up to the day of the step, and how the month went on. */
export function RunningCounts({ moment, month }: { moment: Moment; month: CascadeMonth | undefined }) {
  const { reached, arrested, certain, dead } = moment.counts;
  const counts = [
    { count: reached, words: 'reached' },
    { count: certain, words: `in ${ORDER_WORDS.certain}` },
    { count: arrested, words: 'arrested by then' },
    { count: dead, words: 'dead by then' },
  ];
  const reproduction = reproductionWords(month);
  return (
    <section aria-label="Counts" className={styles.part}>
      <dl className={styles.counts}>
        {counts.map(({ count, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {reproduction !== null && (
        <p className={styles.month}>
          {reproduction} {growthWords(month)}
        </p>
      )}
    </section>
  );
}

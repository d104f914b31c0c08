import type { ReactNode } from 'react';
import type { Moment } from './moment.ts';
import styles from './replay-panel.module.css';

type Props = {
  moment: Moment;
  /** The certain order. */
  certain: ReactNode;
  /** How the month went on; null where nothing can be said. */
  month: ReactNode;
};

/** Counts up to the day of the step, and how the month went on. */
export function RunningCounts({ moment, certain, month }: Props) {
  const { counts } = moment;
  return (
    <section aria-label="Counts" className={styles.part}>
      <dl className={styles.counts}>
        <Count of={counts.reached}>reached</Count>
        <Count of={counts.certain}>in {certain}</Count>
        <Count of={counts.arrested}>arrested by then</Count>
        <Count of={counts.dead}>dead by then</Count>
      </dl>
      {month !== null && <p className={styles.month}>{month}</p>}
    </section>
  );
}

function Count({ of, children }: { of: number; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{of}</dd>
    </div>
  );
}

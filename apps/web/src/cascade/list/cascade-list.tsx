'use client';
import { formatEdtf } from '@kto-kogo/domain';
import { countOf } from '../../ui/count-of.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { byMonth } from '../layout/by-month.ts';
import type { Moment } from '../replay/moment.ts';
import styles from './cascade-list.module.css';
import { CascadeListRow } from './cascade-list-row.tsx';

/** The cascade as sentences, month by month. It grows as the replay goes on. */
export function CascadeList({ cascade, moment }: { cascade: CascadeRecord; moment: Moment }) {
  const { spark, arrivals } = cascade;
  const reached = arrivals.slice(0, moment.step);
  const stepOf = new Map(reached.map(({ id }, index) => [id, index + 1]));
  return (
    <div className={styles.list}>
      <p className={styles.words}>
        From {spark.name}: {countOf(reached.length, 'step', 'steps')}
        {reached.length < arrivals.length && ` of ${arrivals.length}`}, each with the sentence by which
        somebody new is reached. The same as the drawing.
      </p>
      {byMonth(reached).map(({ month, arrivals: inMonth }) => (
        <section key={month} aria-label={formatEdtf(month)}>
          <h2 className={styles.month}>{formatEdtf(month)}</h2>
          <ol className={styles.rows}>
            {inMonth.map((arrival) => (
              <CascadeListRow
                key={arrival.id}
                arrival={arrival}
                step={stepOf.get(arrival.id) ?? 1}
                isCurrent={arrival.id === moment.arrival.id}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

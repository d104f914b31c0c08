import { type CascadeView, cascadeAddress } from '@kto-kogo/address';
import type { Month } from '@kto-kogo/domain';
import { formatEdtf } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { EntityMark } from '../../marks/entity-mark.tsx';
import { countOf, formatCount } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { ReadySpark } from './get-ready-sparks.ts';
import { MonthSparkline } from './month-sparkline.tsx';
import styles from './spark-card.module.css';

type Props = {
  cascade: ReadySpark;
  /** What lies over it when it begins. */
  over: Pick<CascadeView, 'lenses' | 'laid'>;
  /** How far it reaches, in words. */
  reach: ReactNode;
  from: Month;
  to: Month;
};

/** A ready spark: what it is, how far it reaches, and when. */
export function SparkCard({ cascade: { spark, months }, over, reach, from, to }: Props) {
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <EntityMark entity={spark} size={18} />
        <h3 className={styles.name}>
          <PageLink href={cascadeAddress.href(spark.id, over)}>{spark.name}</PageLink>
        </h3>
      </div>
      <p className={styles.when}>{spark.date === null ? 'date not known' : formatEdtf(spark.date)}</p>
      <MonthSparkline months={months} from={from} to={to} />
      <p className={styles.span} aria-hidden="true">
        <span>{formatEdtf(from, 'short')}</span>
        <span>{formatEdtf(to, 'short')}</span>
      </p>
      <p className={styles.counts}>{reach}</p>
    </li>
  );
}

/** "94 reached in 19 months, 39 of them in certain order" */
export function reachWords({ total, certain, months }: ReadySpark): string {
  const named = months.filter((month) => month.named > 0).length;
  return `${formatCount(total)} reached in ${countOf(named, 'month', 'months')}, ${formatCount(certain)} of them in certain order`;
}

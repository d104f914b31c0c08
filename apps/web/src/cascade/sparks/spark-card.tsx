import type { Month } from '@kto-kogo/domain';
import { formatEdtf } from '@kto-kogo/domain';
import { cascadeAddress } from '../../address/cascade.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { ReadySpark } from './get-ready-sparks.ts';
import { MonthSparkline } from './month-sparkline.tsx';
import styles from './spark-card.module.css';

type Props = { cascade: ReadySpark; from: Month; to: Month };

/** A ready spark: what it is, how far it reaches, and when. */
export function SparkCard({ cascade, from, to }: Props) {
  const { spark, waves, months } = cascade;
  const reached = waves.flatMap((wave) => wave.reached);
  const certain = reached.filter((each) => each.certain).length;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <EntityMark entity={spark} size={18} />
        <h3 className={styles.name}>
          <PageLink href={cascadeAddress.href(spark.id)}>{spark.name}</PageLink>
        </h3>
      </div>
      <p className={styles.when}>{spark.date === null ? 'date not known' : formatEdtf(spark.date)}</p>
      <MonthSparkline months={months} from={from} to={to} />
      <p className={styles.span} aria-hidden="true">
        <span>{formatEdtf(from, 'short')}</span>
        <span>{formatEdtf(to, 'short')}</span>
      </p>
      <p className={styles.counts}>
        {reached.length} reached in{' '}
        {countOf(months.filter(({ named }) => named > 0).length, 'month', 'months')}, {certain} of them in
        certain order
      </p>
    </li>
  );
}

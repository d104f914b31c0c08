import { type TimelineView, timelineAddress } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import { type MonthCounts, sumTies } from '../../time/strip/count-months.ts';
import type { Span } from '../../time/strip/span.ts';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './fullest-months.module.css';

const SHOWN = 8;

type Props = { months: readonly MonthCounts[]; span: Span; view: TimelineView };

/** Shown until a month is chosen: the months with the most claims under the current filters. */
export function FullestMonths({ months, span, view }: Props) {
  const fullest = months
    .map((counts, index) => ({
      month: counts.month,
      index,
      ties: sumTies(counts),
      arrests: counts.arrests,
    }))
    .filter(({ index, ties, arrests }) => index >= span.from && index <= span.to && ties + arrests > 0)
    .sort((a, b) => b.ties + b.arrests - (a.ties + a.arrests))
    .slice(0, SHOWN);
  if (fullest.length === 0) return <p>The filters keep nothing that is dated to a month of these.</p>;
  return (
    <section aria-labelledby="fullest">
      <h2 id="fullest" className={styles.title}>
        Choose a month
      </h2>
      <p className={styles.lead}>In the drawing above, or among those in which most is recorded:</p>
      <ol className={styles.list}>
        {fullest.map(({ month, ties, arrests }) => (
          <li key={month}>
            <PageLink href={timelineAddress.href({ ...view, month })} scroll={false} className={styles.link}>
              {formatEdtf(month)}
            </PageLink>
            <span className={styles.counts}>
              {countOf(ties, 'tie', 'ties')}, {countOf(arrests, 'arrest', 'arrests')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

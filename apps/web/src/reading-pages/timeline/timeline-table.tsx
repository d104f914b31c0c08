import type { Month } from '@kto-kogo/domain';
import { capital, formatEdtf, TIE_KIND_FACTS, TIE_KINDS } from '@kto-kogo/domain';
import { type TimelineView, timelineAddress } from '../../address/timeline.ts';
import { type Column, dataTable } from '../../ui/data-table.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { TimelineMonth } from './get-timeline.ts';
import styles from './timeline-table.module.css';

type Props = {
  months: readonly TimelineMonth[];
  view: TimelineView;
  /** How many of a month's claims have a longer date that only begins in it. */
  vague: ReadonlyMap<Month, number>;
};

/** The histogram as numbers, by month and kind, with the claims that it could not show. */
export function TimelineTable({ months, view, vague }: Props) {
  const kinds = TIE_KINDS.filter(
    (kind) => TIE_KIND_FACTS[kind].isInMonths && (view.filter.kinds?.includes(kind) ?? true),
  );
  const columns: Column<TimelineMonth>[] = [
    {
      title: 'Month',
      isHeading: true,
      cell: ({ month }) => (
        <PageLink href={timelineAddress.href({ ...view, month, isTable: false })}>
          {formatEdtf(month)}
        </PageLink>
      ),
    },
    ...kinds.map((kind) => ({
      title: capital(TIE_KIND_FACTS[kind].many),
      isNumber: true,
      cell: ({ counts }: TimelineMonth) => number(counts.find((count) => count.kind === kind)?.count ?? 0),
    })),
    { title: 'Arrests', isNumber: true, cell: ({ arrests }) => number(arrests) },
    {
      title: 'Of these, dated less closely',
      isNumber: true,
      cell: ({ month }) => number(vague.get(month) ?? 0),
    },
  ];
  return (
    <div className={styles.table}>
      {dataTable({
        caption: 'Months by kinds of tie',
        columns,
        rows: months.filter(
          ({ counts, arrests }) => arrests > 0 || counts.some(({ kind }) => TIE_KIND_FACTS[kind].isInMonths),
        ),
        keyOf: ({ month }) => month,
      })}
    </div>
  );
}

/** Zero is greyed; hidden on phones. */
function number(count: number) {
  return count === 0 ? <span className={styles.none}>0</span> : count;
}

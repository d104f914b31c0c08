import { type TimelineView, timelineAddress } from '@kto-kogo/address';
import { capital, formatEdtf, TIE_KIND_FACTS } from '@kto-kogo/domain';
import { CsvButton } from '../../record/page/csv-button.tsx';
import { type Column, dataTable } from '../../ui/data-table.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { kindsInMonths, type TableMonth } from './table-months.ts';
import { timelineCsv } from './timeline-csv.ts';
import styles from './timeline-table.module.css';

type Props = { months: readonly TableMonth[]; view: TimelineView };

/** The histogram as numbers, by month and kind, with the claims that it could not show. */
export function TimelineTable({ months, view }: Props) {
  const kinds = kindsInMonths(view.filter);
  const columns: Column<TableMonth>[] = [
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
      cell: ({ counts }: TableMonth) => number(counts.get(kind) ?? 0),
    })),
    { title: 'Arrests', isNumber: true, cell: ({ arrests }) => number(arrests) },
    { title: 'Of these, dated less closely', isNumber: true, cell: ({ vague }) => number(vague) },
  ];
  return (
    <div className={styles.table}>
      <p>
        <CsvButton name="kto-kogo-timeline" text={timelineCsv(kinds, months)} />
      </p>
      {dataTable({ caption: 'Months by kinds of tie', columns, rows: months, keyOf: ({ month }) => month })}
    </div>
  );
}

/** Zero is greyed; hidden on phones. */
function number(count: number) {
  return count === 0 ? <span className={styles.none}>0</span> : count;
}

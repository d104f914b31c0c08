import { indexOfMonth, MONTHS } from '../month/months.ts';
import { type Bounds, boundsOfYear, isYear, YEARS } from './span.ts';
import styles from './time-strip.module.css';

const MARKS = [
  { month: '1934-12', name: 'Kirov killed', short: 'Kirov' },
  { month: '1936-08', name: 'The Sixteen', short: '16' },
  { month: '1937-01', name: 'The 17', short: '17' },
  { month: '1937-06', name: 'Generals', short: 'Army' },
  { month: '1938-03', name: 'The Twenty-One', short: '21' },
  { month: '1938-11', name: 'Yezhov out', short: 'Yezhov' },
];

type Props = { bounds: Bounds; onBounds: (bounds: Bounds) => void };

/** Years under the axis, each of which can be chosen alone, and six well-known days for orientation. */
export function TimeMarks({ bounds, onBounds }: Props) {
  return (
    <div className={styles.marks}>
      {YEARS.map((year) => {
        const isChosen = isYear(bounds, year);
        return (
          <button
            key={year}
            type="button"
            aria-label={`Only ${year}`}
            aria-pressed={isChosen}
            className={styles.year}
            style={{ left: place(`${year}-01`) }}
            onClick={() => onBounds(isChosen ? { since: null, until: null } : boundsOfYear(year))}
          >
            {year}
          </button>
        );
      })}
      {MARKS.map(({ month, name, short }) => (
        <span key={month} className={styles.mark} style={{ left: place(month) }} aria-hidden>
          ◆ <span className={styles.long}>{name}</span>
          <span className={styles.short}>{short}</span>
        </span>
      ))}
    </div>
  );
}

function place(month: string): string {
  return `${(indexOfMonth(month) / MONTHS) * 100}%`;
}

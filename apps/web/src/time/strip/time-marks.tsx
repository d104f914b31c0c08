import { indexOfMonth, MONTHS } from '../month/months.ts';
import styles from './time-strip.module.css';

const MARKS = [
  { month: '1934-12', name: 'Kirov killed', short: 'Kirov' },
  { month: '1936-08', name: 'The Sixteen', short: '16' },
  { month: '1937-01', name: 'The 17', short: '17' },
  { month: '1937-06', name: 'Generals', short: 'Army' },
  { month: '1938-03', name: 'The Twenty-One', short: '21' },
  { month: '1938-11', name: 'Yezhov out', short: 'Yezhov' },
];
const YEARS = [1935, 1936, 1937, 1938, 1939];

/** Years under the axis, and six well-known days for orientation. */
export function TimeMarks() {
  return (
    <div className={styles.marks} aria-hidden="true">
      {YEARS.map((year) => (
        <span key={year} className={styles.year} style={{ left: place(`${year}-01`) }}>
          {year}
        </span>
      ))}
      {MARKS.map(({ month, name, short }) => (
        <span key={month} className={styles.mark} style={{ left: place(month) }}>
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

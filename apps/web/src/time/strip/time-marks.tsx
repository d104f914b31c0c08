import type { Month, MonthSpan, Subject } from '@kto-kogo/domain';
import { indexOfMonth, monthsIn } from '../month/months.ts';
import { type Bounds, boundsOfYear, isYear, yearsIn } from './span.ts';
import styles from './time-strip.module.css';

type Props = {
  strip: MonthSpan;
  marks: Subject['marks'];
  bounds: Bounds;
  onBounds: (bounds: Bounds) => void;
};

/** Years under the axis, each of which can be chosen alone, and well-known months for orientation. */
export function TimeMarks({ strip, marks, bounds, onBounds }: Props) {
  const place = (month: Month) => `${(indexOfMonth(month, strip) / monthsIn(strip)) * 100}%`;
  return (
    <div className={styles.marks}>
      {yearsIn(strip).map((year) => {
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
      {marks.map(({ month, name, short }) => (
        <span key={month} className={styles.mark} style={{ left: place(month) }} aria-hidden>
          ◆ <span className={styles.long}>{name}</span>
          <span className={styles.short}>{short}</span>
        </span>
      ))}
    </div>
  );
}

import type { Month } from '@kto-kogo/domain';
import { indexOfMonth } from '../month/months.ts';
import type { MonthCounts } from './count-months.ts';
import { SeriesPatterns } from './series-patterns.tsx';
import type { SeriesWords } from './series-words.ts';
import { type Span, stripOf, yearsIn } from './span.ts';
import { TimeBars } from './time-bars.tsx';
import { TimeKey } from './time-key.tsx';
import styles from './time-strip.module.css';

type Props = {
  months: readonly MonthCounts[];
  legend: readonly SeriesWords[];
  span: Span;
  picked: Month | null;
  /** Accessible name. */
  name: string;
};

/** The histogram of months without what one works it with. */
export function StillStrip({ months, legend, span, picked, name }: Props) {
  const strip = stripOf(months);
  const at = (month: Month) => `${(indexOfMonth(month, strip) / months.length) * 100}%`;
  return (
    <div className={styles.strip} data-size="page">
      <TimeKey rows={legend} />
      <SeriesPatterns />
      <div className={styles.still} role="img" aria-label={name}>
        {picked !== null && (
          <div className={styles.picked} style={{ left: at(picked), width: `${100 / months.length}%` }} />
        )}
        <TimeBars months={months} from={span.from} to={span.to} />
      </div>
      <div className={styles.marks} aria-hidden="true">
        {yearsIn(strip).map((year) => (
          <span key={year} className={styles.year} style={{ left: at(`${year}-01`) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

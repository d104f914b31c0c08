import { formatEdtf, type Month } from '@kto-kogo/domain';
import { indexOfMonth, monthAt } from '../month/months.ts';
import { holdsAnything, type MonthCounts } from './count-months.ts';
import styles from './time-strip.module.css';

type Props = { months: readonly MonthCounts[]; picked: Month | null; onPick: (month: Month) => void };

/** The months for a finger: on a phone a month of the strip is 4 pixels wide. */
export function MonthChoice({ months, picked, onPick }: Props) {
  const pickedIndex = picked === null ? -1 : indexOfMonth(picked);
  return (
    <select
      aria-label="Month"
      className={styles.choice}
      value={months[pickedIndex] === undefined ? '' : monthAt(pickedIndex)}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="" disabled>
        Month
      </option>
      {months.map(
        (counts, index) =>
          (index === pickedIndex || holdsAnything(counts)) && (
            <option key={monthAt(index)} value={monthAt(index)}>
              {formatEdtf(monthAt(index))}
            </option>
          ),
      )}
    </select>
  );
}

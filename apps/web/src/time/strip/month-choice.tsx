import { formatEdtf, type Month } from '@kto-kogo/domain';
import { indexOfMonth, monthAt } from '../month/months.ts';
import { holdsAnything, type MonthCounts } from './count-months.ts';
import { type Bounds, boundsOfYear, isYear, YEARS } from './span.ts';
import styles from './time-strip.module.css';

type Props = {
  months: readonly MonthCounts[];
  picked: Month | null;
  onPick: (month: Month) => void;
  bounds: Bounds;
  onBounds: (bounds: Bounds) => void;
};

/** Years and months for a finger: on a phone a month of the strip is 4 pixels wide. */
export function MonthChoice({ months, picked, onPick, bounds, onBounds }: Props) {
  const pickedIndex = picked === null ? -1 : indexOfMonth(picked);
  const year = YEARS.find((each) => isYear(bounds, each));
  const value = months[pickedIndex] === undefined ? (year ?? '') : monthAt(pickedIndex);
  return (
    <select
      aria-label="Year or month"
      className={styles.choice}
      value={value}
      onChange={({ target }) => {
        const chosen = YEARS.find((each) => String(each) === target.value);
        if (chosen === undefined) onPick(target.value);
        else onBounds(boundsOfYear(chosen));
      }}
    >
      <option value="" disabled>
        Dates
      </option>
      <optgroup label="Only one year">
        {YEARS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </optgroup>
      <optgroup label="What happened in">
        {months.map(
          (counts, index) =>
            (index === pickedIndex || holdsAnything(counts)) && (
              <option key={monthAt(index)} value={monthAt(index)}>
                {formatEdtf(monthAt(index))}
              </option>
            ),
        )}
      </optgroup>
    </select>
  );
}

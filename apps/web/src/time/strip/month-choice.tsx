import { formatEdtf, type Month } from '@kto-kogo/domain';
import { holdsAnything, type MonthCounts } from './count-months.ts';
import { type Bounds, boundsOfYear, isYear, stripOf, yearsIn } from './span.ts';
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
  const pickedIndex = months.findIndex(({ month }) => month === picked);
  const years = yearsIn(stripOf(months));
  const year = years.find((each) => isYear(bounds, each));
  const value = months[pickedIndex]?.month ?? year ?? '';
  return (
    <select
      aria-label="Year or month"
      className={styles.choice}
      value={value}
      onChange={({ target }) => {
        const chosen = years.find((each) => String(each) === target.value);
        if (chosen === undefined) onPick(target.value);
        else onBounds(boundsOfYear(chosen));
      }}
    >
      <option value="" disabled>
        Dates
      </option>
      <optgroup label="Only one year">
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </optgroup>
      <optgroup label="What happened in">
        {months.map(
          (counts, index) =>
            (index === pickedIndex || holdsAnything(counts)) && (
              <option key={counts.month} value={counts.month}>
                {formatEdtf(counts.month)}
              </option>
            ),
        )}
      </optgroup>
    </select>
  );
}

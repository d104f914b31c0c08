import { type MonthCounts, sumTies } from './count-months.ts';
import { SERIES } from './series.ts';
import styles from './time-strip.module.css';

type Props = { months: readonly MonthCounts[]; from: number; to: number };

/** In month widths. */
const BAR = { left: 0.14, width: 0.72 };
/** Minimum bar height in %, so that a count of 1 is visible. */
const LEAST = { ties: 2, arrests: 18 };

/**
 * One bar per month: ties stacked above the axis, arrests below it. Months outside the span are faint. All
 * lengths are in %.
 */
export function TimeBars({ months, from, to }: Props) {
  const tie = 100 / Math.max(4, ...months.map(sumTies));
  const arrest = 100 / Math.max(4, ...months.map((month) => month.arrests));
  const across = (index: number) => ({
    x: `${((index + BAR.left) / months.length) * 100}%`,
    width: `${(BAR.width / months.length) * 100}%`,
    'data-outside': index < from || index > to || undefined,
  });
  return (
    <>
      <svg className={styles.bars} aria-hidden="true">
        {months.map((month, index) => {
          let foot = 100;
          return SERIES.filter((series) => month.ties[series] > 0).map((series) => {
            const size = Math.max(LEAST.ties, tie * month.ties[series]);
            foot -= size;
            return (
              <rect
                key={`${month.month} ${series}`}
                {...across(index)}
                y={`${foot}%`}
                height={`${size}%`}
                data-series={series}
              />
            );
          });
        })}
      </svg>
      <svg className={styles.arrests} aria-hidden="true">
        {months.map(
          (month, index) =>
            month.arrests > 0 && (
              <rect
                key={month.month}
                {...across(index)}
                y={0}
                height={`${Math.max(LEAST.arrests, arrest * month.arrests)}%`}
                data-series="arrest"
              />
            ),
        )}
      </svg>
    </>
  );
}

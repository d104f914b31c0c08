import { scaleLinear } from 'd3-scale';
import { type MonthCounts, SERIES } from './count-months.ts';
import { monthAt } from './months.ts';
import styles from './time-strip.module.css';

type Props = { months: readonly MonthCounts[]; from: number; to: number; height: number };

/** A bar a month, stacked. Those outside the thumbs are faint. Drawn in a box as many units wide as there are months. */
export function TimeBars({ months, from, to, height }: Props) {
  const most = Math.max(4, ...months.map((month) => SERIES.reduce((sum, series) => sum + month[series], 0)));
  const scale = scaleLinear().domain([0, most]).range([0, height]);
  return (
    <svg
      viewBox={`0 0 ${months.length} ${height}`}
      preserveAspectRatio="none"
      className={styles.bars}
      aria-hidden="true"
    >
      {months.map((month, index) => {
        let foot = height;
        return SERIES.map((series) => {
          const size = scale(month[series]);
          foot -= size;
          return size === 0 ? null : (
            <rect
              key={`${monthAt(index)} ${series}`}
              x={index + 0.14}
              width={0.72}
              y={foot}
              height={size}
              className={styles[series]}
              data-outside={index < from || index > to || undefined}
            />
          );
        });
      })}
    </svg>
  );
}

import { NAMED_SERIES, type ScrubMonth } from './scrub-months.ts';
import styles from './scrubber.module.css';

type Props = { months: readonly ScrubMonth[] /** Those after it are faint. */; current: number };

/**
 * Bars above the axis: entities named; below it: those of them who are arrested. One scale; the box is as
 * many units wide as there are months.
 */
export function ScrubBars({ months, current }: Props) {
  const named = Math.max(
    4,
    ...months.map((month) => NAMED_SERIES.reduce((all, each) => all + month[each], 0)),
  );
  const arrested = Math.max(2, ...months.map((month) => month.arrested));
  const one = 100 / (named + arrested);
  const axis = one * named;
  return (
    <svg
      viewBox={`0 0 ${months.length} 100`}
      preserveAspectRatio="none"
      className={styles.bars}
      aria-hidden="true"
    >
      {months.map((month, index) => {
        let foot = axis;
        const isLater = index > current || undefined;
        return (
          <g key={month.month} data-later={isLater}>
            {NAMED_SERIES.map((series) => {
              const size = one * month[series];
              foot -= size;
              return size === 0 ? null : (
                <rect
                  key={series}
                  x={index + 0.14}
                  width={0.72}
                  y={foot}
                  height={size}
                  className={styles[series]}
                />
              );
            })}
            {month.arrested > 0 && (
              <rect
                x={index + 0.14}
                width={0.72}
                y={axis}
                height={one * month.arrested}
                className={styles.arrested}
              />
            )}
          </g>
        );
      })}
      <line x1={0} x2={months.length} y1={axis} y2={axis} className={styles.axis} />
    </svg>
  );
}

import type { TimeAxis } from './time-axis.ts';
import styles from './year-grid.module.css';

/** Hairlines at the beginning of each year, and the years under them. */
export function YearGrid({ axis, height, labelY }: { axis: TimeAxis; height: number; labelY: number }) {
  return (
    <g>
      {axis.years.map(({ year, at, isLabelled }) => (
        <g key={year}>
          <line x1={`${at}%`} x2={`${at}%`} y1={0} y2={height} className={styles.line} />
          {isLabelled && (
            <text x={`${at}%`} dx={4} y={labelY} className={styles.year}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

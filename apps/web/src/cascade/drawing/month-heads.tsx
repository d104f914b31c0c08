import { formatEdtf, type Month } from '@kto-kogo/domain';
import type { MonthColumn } from '../layout/arrange-columns.ts';
import styles from './cascade-drawing.module.css';

/** Height in px; rows begin below it. */
export const HEADS_HEIGHT = 48;

type Props = { months: readonly MonthColumn[]; now: Month; width: number; scale: number };

/**
 * Column headings that stay in view when a low frame is scrolled. Hidden from screen readers: the drawing's
 * description has the months.
 */
export function MonthHeads({ months, now, width, scale }: Props) {
  return (
    <svg
      viewBox={`0 0 ${width} ${HEADS_HEIGHT}`}
      width={width * scale}
      height={HEADS_HEIGHT * scale}
      className={styles.heads}
      aria-hidden="true"
    >
      {months.map((column) => (
        <g key={column.month}>
          {column.month === now && (
            <rect
              x={column.left - 12}
              width={column.right - column.left + 24}
              y={0}
              height={HEADS_HEIGHT}
              className={styles.now}
            />
          )}
          <MonthHead {...column} />
        </g>
      ))}
    </svg>
  );
}

export function MonthHead({ month, count, left, right }: MonthColumn) {
  return (
    <>
      <text x={(left + right) / 2} y={22} className={styles.when}>
        {formatEdtf(month, 'short')}
      </text>
      <text x={(left + right) / 2} y={38} className={styles.count}>
        {count} new
      </text>
    </>
  );
}

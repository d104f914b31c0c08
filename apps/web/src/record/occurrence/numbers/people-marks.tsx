import { formatCount } from '../../../ui/count-of.ts';
import styles from './occurrence-numbers.module.css';

const CELL = 7;
const MARK = 5;
const COLUMNS = 80;
/** People that a mark stands for, and up to how many are drawn so. From one page to another sizes compare within a step. */
const UNITS = [
  { unit: 1, upTo: 300 },
  { unit: 10, upTo: 2_000 },
  { unit: 100, upTo: 10_000 },
  { unit: 1_000, upTo: 3_000_000 },
] as const;

/** How many people a mark stands for, so that the largest number can be drawn. */
export function unitOf(largest: number): number {
  return UNITS.find(({ upTo }) => largest <= upTo)?.unit ?? 10_000;
}

type Props = { count: number; unit: number /** Unique on the page. */; id: string };

/** A number as marks, each of which stands for `unit` people. It says nothing that is not beside it in words. */
export function PeopleMarks({ count, unit, id }: Props) {
  const marks = Math.max(1, Math.round(count / unit));
  const rows = Math.floor(marks / COLUMNS);
  const rest = marks % COLUMNS;
  const [width, height] = [COLUMNS * CELL, (rows + (rest > 0 ? 1 : 0)) * CELL];
  const fill = `url(#${id})`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.marks}
      aria-hidden="true"
    >
      <pattern id={id} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
        <rect width={MARK} height={MARK} fill="currentColor" />
      </pattern>
      {rows > 0 && <rect width={width} height={rows * CELL} fill={fill} />}
      {rest > 0 && <rect y={rows * CELL} width={rest * CELL} height={CELL} fill={fill} />}
    </svg>
  );
}

/** What a mark stands for. */
export function unitWords(unit: number): string {
  return unit === 1 ? 'Each mark is one person.' : `Each mark stands for ${formatCount(unit)} people.`;
}

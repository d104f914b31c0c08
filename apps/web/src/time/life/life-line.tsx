import type { LifeOnAxis } from './lay-life.ts';
import styles from './life-line.module.css';

type Props = { life: LifeOnAxis; y: number };

/**
 * A life line for an SVG as wide as the axis: with a point to the left where the life began before it, thin after the last arrest,
 * ending at the mark of the fate.
 */
export function LifeLine({ life: { start, end, heldFrom }, y }: Props) {
  const last = end?.at ?? 100;
  return (
    <>
      {start.isOpen && <path d={`M0 ${y}l8 -4.5v9z`} className={styles.before} />}
      <line x1={`${start.at}%`} x2={`${heldFrom ?? last}%`} y1={y} y2={y} className={styles.life} />
      {heldFrom !== null && (
        <line x1={`${heldFrom}%`} x2={`${last}%`} y1={y} y2={y} className={styles.held} />
      )}
    </>
  );
}

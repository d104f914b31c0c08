import type { LifeOnAxis } from './lay-life.ts';
import styles from './life-line.module.css';

type Props = { life: LifeOnAxis; y: number };

/** The line of a life for an SVG as wide as the axis: thin from the last arrest, ended where the life ends. */
export function LifeLine({ life: { end, heldFrom }, y }: Props) {
  const last = end?.at ?? 100;
  return (
    <>
      <line x1="0" x2={`${heldFrom ?? last}%`} y1={y} y2={y} className={styles.life} />
      {heldFrom !== null && (
        <line x1={`${heldFrom}%`} x2={`${last}%`} y1={y} y2={y} className={styles.held} />
      )}
    </>
  );
}

import type { LifeOnAxis } from './lay-life.ts';
import styles from './life-line.module.css';

type Props = { life: LifeOnAxis; y: number };

/** A life line for an SVG as wide as the axis: thin after the last arrest, ending at the mark of the fate. */
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

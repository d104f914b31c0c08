import type { ReactNode } from 'react';
import styles from './plates.module.css';

/** A trial as the network shows it: a filled plate with cut corners, the name inside. */
export function TrialPlate({ children }: { children: ReactNode }) {
  return <span className={styles.trial}>{children}</span>;
}

/** An office as the network shows it: an outlined plate with round corners. */
export function OfficePlate({ children }: { children: ReactNode }) {
  return <span className={styles.office}>{children}</span>;
}

import type { ReactNode } from 'react';
import styles from './address-problems.module.css';

type Props = {
  /** Sentences. */
  problems: readonly string[];
  /** What can be done about it. */
  children?: ReactNode;
};

/** What of the address was not understood, the same on every page. */
export function AddressProblems({ problems, children }: Props) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.problems}>
      <p>{problems.join(' ')} The page shows what it would without it.</p>
      {children}
    </div>
  );
}

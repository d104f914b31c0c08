import type { ReactNode } from 'react';
import styles from './address-problems.module.css';

type Props = {
  /** Whole sentences. */
  problems: readonly string[];
  /** What the user can do about it. */
  children?: ReactNode;
};

/** The problems of an address, shown alike on every page. */
export function AddressProblems({ problems, children }: Props) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.problems}>
      <p>{problems.join(' ')} The rest of the address counts.</p>
      {children}
    </div>
  );
}

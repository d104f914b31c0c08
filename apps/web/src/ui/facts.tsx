import type { ReactNode } from 'react';
import styles from './facts.module.css';

type Props = {
  /** A fact whose value is null or undefined is left out. */
  facts: readonly { label: string; value: ReactNode }[];
};

export function Facts({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

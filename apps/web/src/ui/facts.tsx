import type { ReactNode } from 'react';
import styles from './facts.module.css';

type Props = {
  /** A fact whose value is null or undefined is left out. `linked`: the label with its links, where it has any. */
  facts: readonly { label: string; linked?: ReactNode; value: ReactNode }[];
};

export function Facts({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ label, linked = label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{linked}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

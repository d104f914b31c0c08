import type { ReactNode } from 'react';
import styles from './hit-line.module.css';

type Props = {
  mark: ReactNode;
  name: string;
  /** By what it was found, where that is not its name. */
  matched?: string;
  what: string;
};

/** One line of what was found: mark, name, the spelling that matched if it is another, and what it is. */
export function HitLine({ mark, name, matched = name, what }: Props) {
  return (
    <span className={styles.line}>
      {mark}
      <span>
        <span className={styles.name}>{name}</span>
        {matched !== name && <span className={styles.matched}> matched “{matched}”</span>}
        <span className={styles.what}>{what}</span>
      </span>
    </span>
  );
}

import type { ReactNode } from 'react';
import styles from './note.module.css';

/** A remark on how something is known, set apart from what is said. Nothing where there is none. */
export function Note({ text }: { text: ReactNode }) {
  if (text === null) return null;
  return (
    <p className={styles.note}>
      <strong>Note</strong> {text}
    </p>
  );
}

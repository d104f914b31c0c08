import type { ReactNode } from 'react';
import { Note } from '../note.tsx';
import styles from './lead.module.css';

/** @param text a summary of one or two sentences @param note how it is known, and what is uncertain about the entry */
export function Lead({ text, note = null }: { text: ReactNode; note?: ReactNode }) {
  return (
    <>
      {text !== null && <p className={styles.lead}>{text}</p>}
      <Note text={note} />
    </>
  );
}

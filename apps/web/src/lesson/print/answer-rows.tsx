import type { ReactNode } from 'react';
import { Told } from '../text/told.tsx';
import styles from './answer-sheet.module.css';

export type AnswerRow = {
  id: string;
  title: string;
  note: ReactNode;
  /** Null where nothing is asked, or no answer is known. */
  asked: {
    question: ReactNode;
    words: ReactNode /** Null where nothing is said of it. */;
    why: ReactNode;
  } | null;
};

/** What to say to each step, what is right, and why. */
export function AnswerRows({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <ol className={styles.steps}>
      {rows.map(({ id, title, note, asked }, index) => (
        <li key={id} className={styles.step}>
          <h2 className={styles.title}>
            {index + 1}. {title}
          </h2>
          <Told text={note} className={styles.note} />
          {asked !== null && (
            <div className={styles.answer}>
              <p className={styles.question}>{asked.question}</p>
              <p>
                <strong>{asked.words}</strong>
              </p>
              {asked.why !== null && <p>{asked.why}</p>}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

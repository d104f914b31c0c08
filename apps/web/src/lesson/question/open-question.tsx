import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { QuestionRecord, StepRecord } from '../get-lessons.ts';
import { answersOffered } from './answers-offered.ts';
import styles from './open-question.module.css';

/** A question whose answer only the teacher has; null where nothing is asked. A function, for the terms to be linked in its place. */
export function openQuestion(
  question: QuestionRecord | null,
  shows: StepRecord['shows'],
  linkTerms: LinkTerms,
) {
  if (question === null) return null;
  const offered = answersOffered(question, shows) ?? [];
  return (
    <div className={styles.question}>
      <p className={styles.text}>{linkTerms(question.text)}</p>
      {offered.length > 0 && (
        <ul className={styles.offered}>
          {offered.map(({ value, words }) => (
            <li key={value}>{linkTerms(words)}</li>
          ))}
        </ul>
      )}
      <p className={styles.who}>Your teacher has the answer.</p>
    </div>
  );
}

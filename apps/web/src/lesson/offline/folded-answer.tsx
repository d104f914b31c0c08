import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { QuestionRecord, StepRecord } from '../get-lessons.ts';
import type { TaughtStep } from '../present/presented.ts';
import { answersOffered } from '../question/answers-offered.ts';
import { openQuestion } from '../question/open-question.tsx';
import styles from './folded-answer.module.css';

/** A question, and its answer folded beneath where it is told. A function, for the terms to be linked in their place. */
export function foldedAnswer(
  question: QuestionRecord | null,
  shows: StepRecord['shows'],
  answer: TaughtStep['answer'],
  linkTerms: LinkTerms,
) {
  if (question === null) return null;
  if (answer === null) return openQuestion(question, shows, linkTerms);
  const text = linkTerms(question.text);
  const offered = answersOffered(question, shows)?.map(({ value, words }) => (
    <li key={value}>{linkTerms(words)}</li>
  ));
  const linkFolded = linkTerms.folded();
  return (
    <div className={styles.question}>
      <p className={styles.text}>{text}</p>
      {offered !== undefined && <ul className={styles.offered}>{offered}</ul>}
      <details>
        <summary className={styles.summary}>Answer</summary>
        <p className={styles.right}>{linkFolded(answer.words)}</p>
        <p>{linkFolded(answer.why)}</p>
      </details>
    </div>
  );
}

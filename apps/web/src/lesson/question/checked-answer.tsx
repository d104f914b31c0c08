import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { StepRecord } from '../get-lessons.ts';
import { answerWords } from './answer-words.ts';
import type { CheckedAnswer } from './check-answer.ts';
import styles from './checked-answer.module.css';

/** What is said of an answer: whether it is right, what is, and why. A function, for the terms to be linked in its place. */
export function checkedAnswer(
  { isRight, answer }: CheckedAnswer,
  { question }: StepRecord,
  linkTerms: LinkTerms,
) {
  const right = answerWords(answer, question?.options ?? []);
  return (
    <div className={styles.checked} data-right={isRight ?? undefined}>
      <p>
        <strong className={styles.verdict}>{WORDS[String(isRight)]}</strong>
        {isRight !== true && <> {linkTerms(right)}</>}
      </p>
      {answer.why.trim() !== '' && <p>{linkTerms(answer.why)}</p>}
    </div>
  );
}

const WORDS: Readonly<Record<string, string>> = {
  true: 'Right.',
  false: 'Not so. The answer is:',
  null: 'An answer to compare with yours:',
};

import type { PresentedQuestion } from '../presented.ts';
import styles from './asked-of-class.module.css';
import type { AskOnScreen } from './class-on-screen.ts';
import { Tally } from './tally.tsx';

type Props = { question: PresentedQuestion; ask: AskOnScreen; optionsClass: string | undefined };

/** What the screen shows of a question that the class answers on its devices: nobody's name, and nobody's answer with one. */
export function AskedOfClass({ question, ask, optionsClass }: Props) {
  const { phase, answered, of, tally, shown, explanation } = ask;
  return (
    <>
      {tally !== null ? (
        <div className={styles.tally}>
          <Tally words={question.offered} counts={tally} />
        </div>
      ) : (
        phase === 'OPEN' &&
        question.kind === 'CHOICE' && (
          <ol className={optionsClass}>
            {question.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ol>
        )
      )}
      {shown.length > 0 && (
        <ul className={styles.texts}>
          {shown.map((text, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
            <li key={place} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {(phase === 'OPEN' || phase === 'CLOSED') && (
        <p className={styles.count}>
          {answered} of {of} answered{phase === 'CLOSED' && '. The question is closed.'}
        </p>
      )}
      {explanation !== null && <p className={styles.explanation}>{explanation}</p>}
    </>
  );
}

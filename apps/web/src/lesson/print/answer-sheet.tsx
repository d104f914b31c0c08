import { termLinker } from '../../record/terms/term-linker.tsx';
import type { TaughtStep } from '../present/presented.ts';
import { markdown } from '../text/markdown.tsx';
import { Told } from '../text/told.tsx';
import styles from './answer-sheet.module.css';
import { Sheet } from './sheet.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import type { SheetInput } from './sheet-input.ts';

/** For the teacher: what to say to each step, what is right, and why. */
export function AnswerSheet({
  lesson,
  terms,
  site,
  version,
  taught,
}: SheetInput & { taught: readonly TaughtStep[] }) {
  const linkTerms = termLinker(terms);
  return (
    <Sheet
      running={linkTerms(lesson.title)}
      isFirst
      words="Answers and notes, for the teacher"
      foot={<SheetFoot lesson={lesson} site={site} version={version} />}
    >
      <ol className={styles.steps}>
        {lesson.steps.map(({ id, title, question }, index) => {
          const { note, answer } = taught[index] ?? { note: null, answer: null };
          return (
            <li key={id} className={styles.step}>
              <h2 className={styles.title}>
                {index + 1}. {title}
              </h2>
              <Told
                text={note === null ? null : markdown(note, { linkText: linkTerms })}
                className={styles.note}
              />
              {question !== null && answer !== null && (
                <div className={styles.answer}>
                  <p className={styles.question}>{linkTerms(question.text)}</p>
                  <p>
                    <strong>{linkTerms(answer.words)}</strong>
                  </p>
                  <p>{linkTerms(answer.why)}</p>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Sheet>
  );
}

import { termLinker } from '../../record/terms/term-linker.tsx';
import type { QuestionRecord, StepRecord } from '../get-lessons.ts';
import { answersOffered } from '../question/answers-offered.ts';
import { PointFigure } from './paper-figure.tsx';
import { Sheet } from './sheet.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import type { SheetInput } from './sheet-input.ts';
import styles from './worksheet.module.css';

/** What is written on: the questions with room for an answer. It asks the record for none of the answers. */
export function Worksheet({ lesson, terms, site, version }: SheetInput) {
  const linkTerms = termLinker(terms);
  return (
    <Sheet
      running={linkTerms(lesson.title)}
      isFirst
      words="Worksheet"
      foot={<SheetFoot lesson={lesson} site={site} version={version} />}
    >
      <p className={styles.names}>
        <span className={styles.line}>Name</span>
        <span className={styles.line}>Class</span>
        <span className={styles.line}>Date</span>
      </p>
      <ul className={styles.questions}>
        {lesson.steps.flatMap((step, index) =>
          step.question === null
            ? []
            : [
                <li key={step.id} className={styles.question}>
                  <h2 className={styles.step}>
                    Step {index + 1}. {step.title}
                  </h2>
                  <p className={styles.text}>{linkTerms(step.question.text)}</p>
                  {step.question.kind === 'POINT' && <PointFigure {...step} />}
                  <Room question={step.question} shows={step.shows} />
                </li>,
              ],
        )}
      </ul>
    </Sheet>
  );
}

const LINES = ['first', 'second', 'third', 'fourth'];

/** Boxes to tick, or lines to write on. */
function Room({ question, shows }: { question: QuestionRecord; shows: StepRecord['shows'] }) {
  const offered = answersOffered(question, shows);
  if (offered === null)
    return (
      <div aria-hidden="true">
        {LINES.map((line) => (
          <div key={line} className={styles.rule} />
        ))}
      </div>
    );
  return (
    <ul className={styles.offered} data-kind={question.kind}>
      {offered.map(({ value, words }, index) => (
        <li key={value} className={styles.choice}>
          <span className={styles.box} aria-hidden="true" />
          <span>
            {question.kind === 'POINT' && `${index + 1} `}
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}

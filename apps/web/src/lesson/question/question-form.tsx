import Form from 'next/form';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import type { StepRecord } from '../get-lessons.ts';
import { answersOffered } from './answers-offered.ts';
import styles from './question-form.module.css';

type Props = {
  step: StepRecord;
  /** The page that says what is right. */
  action: string;
  /** What its address keeps. */
  kept?: Readonly<Record<string, string>>;
  /** The answer in the address, where it answers this question. */
  given: string | null;
  /** What is to be said of it. */
  said: ReactNode;
};

/**
 * The question of a step. A GET form: its answer leads to the same page, which then says what is right. Before that the page does not hold
 * it, and nothing of it needs a script.
 */
export function QuestionForm({ step, action, kept = {}, given, said }: Props) {
  const { question } = step;
  if (question === null) return null;
  const offered = answersOffered(question, step.shows);
  return (
    <div id={question.id} className={styles.question}>
      <Form key={step.id} action={`${action}#${question.id}`} replace scroll={false} className={styles.form}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="answered" value={step.id} />
        {offered === null ? (
          <label className={styles.field}>
            <span className={styles.text}>{question.text}</span>
            <textarea
              name="answer"
              required
              rows={3}
              maxLength={280}
              defaultValue={given ?? ''}
              className={styles.words}
            />
          </label>
        ) : (
          <fieldset className={styles.choices}>
            <legend className={styles.text}>{question.text}</legend>
            {offered.map(({ value, words }) => (
              <label key={value} className={styles.choice}>
                <input type="radio" name="answer" required value={value} defaultChecked={value === given} />
                {words}
              </label>
            ))}
          </fieldset>
        )}
        <Button type="submit">Answer</Button>
      </Form>
      {/* Told when it comes: the focus stays where it was. */}
      <div role="status">{said}</div>
    </div>
  );
}

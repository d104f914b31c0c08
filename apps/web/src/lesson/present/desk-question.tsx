'use client';
import { Button } from '../../ui/button.tsx';
import styles from './desk.module.css';
import type { PresentedStep, TaughtStep } from './presented.ts';
import type { Ask } from './shown.ts';

type Props = {
  question: NonNullable<PresentedStep['question']>;
  answer: TaughtStep['answer'];
  ask: Ask;
  onAsk: (ask: Ask) => void;
};

/** The question of the step with its answer, and the two acts that show the class first the one, then the other. */
export function DeskQuestion({ question, answer, ask, onAsk }: Props) {
  return (
    <section className={styles.question} aria-label="Question">
      <h2 className={styles.label}>Question of this step</h2>
      <p className={styles.nextTitle}>{question.text}</p>
      {answer !== null && (
        <p className={styles.nextWords}>
          <strong>{answer.words}</strong> {answer.why}
        </p>
      )}
      <div className={styles.acts}>
        {ask.phase === 'none' ? (
          <Button onClick={() => onAsk({ phase: 'open' })}>Ask the class</Button>
        ) : (
          <Button onClick={() => onAsk({ phase: 'none' })}>Take the question away</Button>
        )}
        {ask.phase !== 'none' && answer !== null && (
          <Button
            aria-disabled={ask.phase === 'explained'}
            onClick={() => onAsk({ phase: 'explained', answer: answer.words, why: answer.why })}
          >
            {ask.phase === 'explained' ? 'The answer is shown' : 'Show the answer'}
          </Button>
        )}
      </div>
    </section>
  );
}

'use client';
import { Button } from '../../ui/button.tsx';
import styles from './desk.module.css';
import type { PresentedStep } from './presented.ts';

type Props = {
  steps: readonly PresentedStep[];
  /** The step in the preview, from 0. */
  at: number;
  /** Whether the preview is the teacher's alone. */
  ahead: boolean;
  onAhead: (isAhead: boolean) => void;
  /** Shows the class what the teacher looked at. */
  onShow: () => void;
  onGo: (step: number) => void;
};

/** All steps, each one click away: for the class, or for the teacher alone. */
export function JumpList({ steps, at, ahead, onAhead, onShow, onGo }: Props) {
  return (
    <section className={styles.jump} aria-label="All steps">
      <h2 className={styles.label}>All steps</h2>
      <div className={styles.acts}>
        <label className={styles.check}>
          <input type="checkbox" checked={ahead} onChange={({ target }) => onAhead(target.checked)} />
          Look ahead privately
        </label>
        {ahead && <Button onClick={onShow}>Show it to the class</Button>}
      </div>
      <ol className={styles.steps}>
        {steps.map(({ id, title, question }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.step}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              {index + 1}. {title}
              {question !== null && ' (question)'}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

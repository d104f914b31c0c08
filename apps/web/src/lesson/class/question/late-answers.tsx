'use client';
import { questionOf } from '@kto-kogo/room';
import { useStore } from 'zustand';
import { Button } from '../../../ui/button.tsx';
import type { LiveClass } from '../../live/class-store.ts';
import type { FollowedStep } from '../followed.ts';
import styles from './asked-question.module.css';

type Props = {
  live: LiveClass;
  steps: readonly Pick<FollowedStep, 'id'>[];
  /** The question that says itself what became of its answer; null for none. */
  asked: string | null;
};

/** What was to be sent when there is a connection again, and came when the class had gone on. */
export function LateAnswers({ live, steps, asked }: Props) {
  const answers = useStore(live.answers);
  const late = steps.flatMap(({ id }, place) => {
    const question = questionOf(id);
    return question !== asked && answers[question]?.state === 'refused' ? [{ question, place }] : [];
  });
  return late.map(({ question, place }) => (
    <div key={question} className={styles.late}>
      <p role="status">
        Your answer at step {place + 1} did not arrive in time
        {answers[question]?.taken == null ? '.' : ': what you had sent before counts.'}
      </p>
      <Button onClick={() => live.forgetAnswer(question)}>Close</Button>
    </div>
  ));
}

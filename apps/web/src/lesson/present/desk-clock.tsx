'use client';
import { Timer } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import styles from './desk.module.css';
import { clockWords, paceWords, planOf } from './pace.ts';
import type { PresentedLesson } from './presented.ts';
import type { Session } from './session.ts';
import { useClock } from './use-clock.ts';

type Props = { session: Session; step: number; steps: PresentedLesson['steps']; minutes: number };

/** How long the lesson lasts already, and whether that is what was planned. */
export function DeskClock({ session, step, steps, minutes }: Props) {
  const { gone, begin } = useClock(session, step);
  const plan = planOf(
    steps.map((each) => each.minutes),
    minutes,
  );
  return (
    <div className={styles.clock}>
      <Timer size={16} strokeWidth={1.75} aria-hidden />
      <p>
        <span role="timer" aria-live="off" className={styles.time}>
          {clockWords(gone ?? 0)}
        </span>{' '}
        of {minutes} min{gone !== null && `, ${paceWords(gone, step, plan)}`}
      </p>
      {gone === null ? (
        <Button onClick={() => begin(Date.now())}>Start</Button>
      ) : (
        <Button onClick={() => begin(null)}>Set to zero</Button>
      )}
    </div>
  );
}

'use client';
import type { ComponentProps } from 'react';
import { useEffect, useEffectEvent } from 'react';
import styles from '../../record/tie-filter/work-choice.module.css';
import type { WorkChoice as Choice } from '../../record/tie-filter/work-choice.tsx';
import { useLatePart } from '../../ui/late/use-late-part.ts';

/** The search for works. It is loaded when its fold is opened, and its room is kept until then. */
export function LateWorkChoice(props: ComponentProps<typeof Choice>) {
  const [WorkChoice, ask] = useLatePart(
    async () => (await import('../../record/tie-filter/work-choice.tsx')).WorkChoice,
  );
  const askForChoice = useEffectEvent(() => ask());
  useEffect(() => askForChoice(), []);
  if (WorkChoice !== null) return <WorkChoice {...props} />;
  return (
    <div className={styles.field}>
      <span className={styles.input} />
    </div>
  );
}

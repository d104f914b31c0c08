import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { StepRecord } from '../get-lessons.ts';
import { stageOf } from '../stage/stage-of.ts';
import { StepFigure } from '../step/step-figure.tsx';
import { StepLinks } from '../step/step-links.tsx';
import styles from './lesson-step.module.css';

type Props = {
  step: StepRecord;
  /** From 1. */
  number: number;
  /** With its terms linked. */
  caption: ReactNode;
  /** Its question, if it has one. */
  children: ReactNode;
};

/** A step of a lesson, as it is read from top to bottom. */
export async function LessonStep({ step, number, caption, children }: Props) {
  const stage = await stageOf(step.view, 'page');
  return (
    <Section title={`${number}. ${step.title}`} id={step.id}>
      {stage !== null && <StepFigure stage={stage} title={step.title} className={styles.figure} />}
      <p className={styles.caption}>{caption}</p>
      <StepLinks step={step} />
      {children}
    </Section>
  );
}

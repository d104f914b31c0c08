import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { StepRecord } from '../get-lessons.ts';
import { getViewProblems } from '../stage/get-view-problems.ts';
import { stageOf } from '../stage/stage-of.ts';
import { StepFigure } from '../step/step-figure.tsx';
import { StepLinks } from '../step/step-links.tsx';
import { ViewProblemsNote } from '../step/view-problems-note.tsx';
import { Told } from '../text/told.tsx';
import styles from './lesson-step.module.css';

type Props = {
  step: StepRecord;
  /** From 1. */
  number: number;
  /** As `markdown` gives it, with its terms linked. */
  caption: ReactNode;
  /** Its question, if it has one. */
  children: ReactNode;
};

/** A step of a lesson, as it is read from top to bottom. */
export async function LessonStep({ step, number, caption, children }: Props) {
  const [stage, problems] = await Promise.all([stageOf(step.view, 'page'), getViewProblems(step.view)]);
  return (
    <Section title={`${number}. ${step.title}`} id={step.id}>
      {stage !== null && <StepFigure stage={stage} title={step.title} className={styles.figure} />}
      <ViewProblemsNote problems={problems} />
      <Told text={caption} className={styles.caption} />
      <StepLinks step={step} />
      {children}
    </Section>
  );
}

import type { ReactNode } from 'react';
import { EntityLink } from '../../record/entity/entity-link.tsx';
import { Section } from '../../record/page/section.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import type { StepRecord } from '../get-lessons.ts';
import styles from './lesson-step.module.css';
import { StepFigure } from './step-figure.tsx';

type Props = {
  step: StepRecord;
  /** From 1. */
  number: number;
  /** With its terms linked. */
  caption: ReactNode;
  /** Its question, if it has one. */
  children: ReactNode;
};

/** A step of a lesson, as it is read: what the view shows is told, and the view is a link away. */
export function LessonStep({ step, number, caption, children }: Props) {
  return (
    <Section title={`${number}. ${step.title}`} id={step.id}>
      <StepFigure view={step.view} title={step.title} />
      <p className={styles.caption}>{caption}</p>
      <div className={styles.shown}>
        <ButtonLink href={step.view}>Open this view</ButtonLink>
        {step.shows.length > 0 && (
          <ul className={styles.shows} aria-label="It shows">
            {step.shows.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {step.citations.length > 0 && <SourceList citations={step.citations} />}
      {children}
    </Section>
  );
}

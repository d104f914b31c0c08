'use client';
import type { LessonContent, QuestionContent, StepContent } from '@kto-kogo/lesson';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { markdown } from '../text/markdown.tsx';
import styles from './preview.module.css';
import { StagePicture } from './stage-picture.tsx';
import { useViewFacts } from './use-view-facts.ts';

type Props = {
  content: LessonContent /** The step to begin with, from 0. */;
  at: number;
  onClose: () => void;
};

/** The lesson as one reads it alone, a step at a time, before anybody can. */
export function Preview({ content: { title, steps }, at: first, onClose }: Props) {
  const [at, setAt] = useState(first);
  const step = steps[at];
  if (step === undefined) return null;
  return (
    <Dialog title={`Preview: ${title}`} isOpen isWide onOpenChange={onClose}>
      <div className={styles.preview}>
        <h3 className={styles.title}>
          {at + 1}. {step.title}
        </h3>
        <StagePicture
          view={step.view}
          name={`Drawn: ${step.title}`}
          pageWidth={900}
          className={styles.picture}
        />
        <div className={styles.caption}>{markdown(step.caption)}</div>
        {step.question !== null && <AskedQuestion key={step.id} step={step} question={step.question} />}
        <div className={styles.acts}>
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            Back
          </Button>
          <p role="status">
            Step {at + 1} of {steps.length}
          </p>
          <Button isPrimary disabled={at === steps.length - 1} onClick={() => setAt(at + 1)}>
            Next
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function AskedQuestion({ step, question }: { step: StepContent; question: QuestionContent }) {
  const { kind, text, options, answer, why } = question;
  const facts = useViewFacts(step.view);
  const nameOf = (id: string) => facts?.shown.find((each) => each.id === id)?.name ?? id;
  const offered = kind === 'CHOICE' ? options : kind === 'POINT' ? step.shows.map(nameOf) : [];
  const right =
    answer === null
      ? 'What is right is not said yet.'
      : answer.kind === 'CHOICE'
        ? answer.choice.map((place) => options[place]).join('; ')
        : answer.kind === 'POINT'
          ? nameOf(answer.point)
          : answer.text;
  return (
    <section aria-label="Question" className={styles.question}>
      <p className={styles.asked}>{text}</p>
      {kind === 'TEXT' ? (
        <textarea aria-label="Your answer" rows={2} className={styles.answer} />
      ) : (
        offered.map((option, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option has no id but its place
          <label key={place} className={styles.option}>
            <input type="radio" name={`preview-${step.id}`} />
            {option}
          </label>
        ))
      )}
      <details>
        <summary>What is right, and why</summary>
        <p>{right}</p>
        {why !== '' && <p>{why}</p>}
      </details>
    </section>
  );
}

'use client';
import { LESSON_LIMITS } from '@kto-kogo/domain';
import type { StepContent } from '@kto-kogo/lesson';
import { useId } from 'react';
import { STEP_LABELS } from './field-labels.ts';
import styles from './fields.module.css';
import { QuestionFields } from './question-fields.tsx';
import { TextArea } from './text-area.tsx';
import { useViewFacts } from './use-view-facts.ts';
import { stepWarnings } from './view-facts.ts';

type Props = {
  step: StepContent;
  /** From 1. */
  number: number;
  /** @param of which field is changed */
  onChange: (change: Partial<StepContent>, of: string) => void;
};

/** What is said and asked at a step, and what a class would stumble over. */
export function StepFields({ step, number, onChange }: Props) {
  const id = useId();
  const facts = useViewFacts(step.view);
  const warnings = stepWarnings(step, facts);
  const names = new Map(facts?.shown.map(({ id: each, name }) => [each, name]));
  const drawn = facts?.shown ?? [];
  return (
    <div className={styles.fields}>
      <h2 className={styles.heading}>Step {number}</h2>
      <TextArea
        label={STEP_LABELS.title}
        value={step.title}
        most={LESSON_LIMITS.title}
        onChange={(title) => onChange({ title }, 'title')}
      />
      <TextArea
        label={STEP_LABELS.caption}
        hint="Markdown: *emphasis*, lists, quotes, [links](/figures)."
        rows={5}
        value={step.caption}
        most={LESSON_LIMITS.caption}
        onChange={(caption) => onChange({ caption }, 'caption')}
      />
      <TextArea
        label={STEP_LABELS.note}
        rows={4}
        value={step.note}
        most={LESSON_LIMITS.note}
        onChange={(note) => onChange({ note }, 'note')}
      />
      {warnings.length > 0 && (
        <ul className={styles.warnings} aria-label="To look at">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <QuestionFields step={step} names={names} onChange={(question, of) => onChange({ question }, of)} />
      <div className={styles.field}>
        <label htmlFor={`${id}-minutes`} className={styles.label}>
          {STEP_LABELS.minutes}
        </label>
        <input
          id={`${id}-minutes`}
          type="number"
          min={0.5}
          max={LESSON_LIMITS.minutes}
          step={0.5}
          className={styles.number}
          value={step.minutes ?? ''}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            const isGiven = valueAsNumber > 0 && valueAsNumber <= LESSON_LIMITS.minutes;
            onChange({ minutes: isGiven ? valueAsNumber : null }, 'minutes');
          }}
        />
      </div>
      {drawn.length > 0 && (
        <details>
          <summary className={styles.label}>
            {STEP_LABELS.shows}: {step.shows.length} of {drawn.length} drawn
          </summary>
          <div className={styles.scroll}>
            {drawn.map(({ id: each, name }) => (
              <label key={each} className={styles.check}>
                <input
                  type="checkbox"
                  checked={step.shows.includes(each)}
                  onChange={(event) =>
                    onChange(
                      {
                        shows: event.currentTarget.checked
                          ? [...step.shows, each]
                          : step.shows.filter((other) => other !== each),
                      },
                      'shows',
                    )
                  }
                />
                {name}
              </label>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

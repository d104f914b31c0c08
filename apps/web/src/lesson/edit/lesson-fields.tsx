'use client';
import { LESSON_LEVEL_WORDS, LESSON_LEVELS, LESSON_LIMITS, type LessonLevel } from '@kto-kogo/domain';
import type { LessonContent } from '@kto-kogo/lesson';
import { useId } from 'react';
import { LESSON_LABELS } from './field-labels.ts';
import styles from './fields.module.css';
import { TextArea } from './text-area.tsx';

type Props = {
  content: LessonContent;
  /** @param of which field is changed */
  onChange: (change: Partial<LessonContent>, of: string) => void;
};

/** What is said of the lesson as a whole. */
export function LessonFields({ content, onChange }: Props) {
  const id = useId();
  const { title, summary, aims, level, minutes, licence, authors } = content;
  return (
    <div className={styles.fields}>
      <h2 className={styles.heading}>About the lesson</h2>
      <TextArea
        label={LESSON_LABELS.title}
        value={title}
        most={LESSON_LIMITS.title}
        onChange={(value) => onChange({ title: value }, 'title')}
      />
      <TextArea
        label={LESSON_LABELS.summary}
        rows={4}
        value={summary}
        most={LESSON_LIMITS.summary}
        onChange={(value) => onChange({ summary: value }, 'summary')}
      />
      <TextArea
        label={LESSON_LABELS.aims}
        hint={`At most ${LESSON_LIMITS.aims} lines.`}
        rows={4}
        value={aims.join('\n')}
        most={LESSON_LIMITS.aims * LESSON_LIMITS.aim}
        onChange={(value) => onChange({ aims: value === '' ? [] : value.split('\n') }, 'aims')}
      />
      <div className={styles.field}>
        <label htmlFor={`${id}-level`} className={styles.label}>
          {LESSON_LABELS.level}
        </label>
        <select
          id={`${id}-level`}
          className={styles.input}
          value={level}
          onChange={(event) => onChange({ level: event.currentTarget.value as LessonLevel }, 'level')}
        >
          {LESSON_LEVELS.map((each) => (
            <option key={each} value={each}>
              {LESSON_LEVEL_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-minutes`} className={styles.label}>
          {LESSON_LABELS.minutes}
        </label>
        <input
          id={`${id}-minutes`}
          type="number"
          min={1}
          max={LESSON_LIMITS.minutes}
          className={styles.number}
          value={minutes}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (
              Number.isInteger(valueAsNumber) &&
              valueAsNumber > 0 &&
              valueAsNumber <= LESSON_LIMITS.minutes
            )
              onChange({ minutes: valueAsNumber }, 'minutes');
          }}
        />
      </div>
      <p className={styles.hint}>
        Your texts will be under {licence}, as the record is
        {authors.length > 0 && `; it quotes ${authors.join(', ')}`}.
      </p>
    </div>
  );
}

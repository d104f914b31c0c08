'use client';
import { LESSON_LIMITS, QUESTION_KINDS, type QuestionKind } from '@kto-kogo/domain';
import { EMPTY_QUESTION, type QuestionContent, type StepContent } from '@kto-kogo/lesson';
import { Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { withKind, withoutOption, withRight } from './content-changes.ts';
import { MODEL_ANSWER_LABEL, optionLabel, QUESTION_LABELS } from './field-labels.ts';
import styles from './fields.module.css';
import { TextArea } from './text-area.tsx';

const KIND_WORDS: Record<QuestionKind, string> = {
  CHOICE: 'By choosing',
  TEXT: 'In words',
  POINT: 'By pointing at somebody',
};

type Props = {
  step: StepContent;
  /** Names of what the view draws, by id. */
  names: ReadonlyMap<string, string>;
  /** @param of which field is changed */
  onChange: (question: QuestionContent | null, of: string) => void;
};

/** The question of a step, what is right, and why. */
export function QuestionFields({ step: { question, shows }, names, onChange }: Props) {
  const id = useId();
  // What was written for a kind is there again when one comes back to it.
  const left = useRef<Partial<Record<QuestionKind, Pick<QuestionContent, 'options' | 'answer'>>>>({});
  if (question === null) {
    return <Button onClick={() => onChange(EMPTY_QUESTION, 'question')}>Ask a question</Button>;
  }
  const change = (changed: Partial<QuestionContent>, of: string) => onChange({ ...question, ...changed }, of);
  const { kind, text, options, answer, why } = question;
  const changeKind = (to: QuestionKind) => {
    left.current[kind] = { options, answer };
    onChange({ ...withKind(question, to), ...left.current[to] }, 'question kind');
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>Question</legend>
      <TextArea
        label={QUESTION_LABELS.text}
        rows={2}
        value={text}
        most={LESSON_LIMITS.question}
        onChange={(value) => change({ text: value }, 'question text')}
      />
      <div className={styles.field}>
        <label htmlFor={`${id}-kind`} className={styles.label}>
          {QUESTION_LABELS.kind}
        </label>
        <select
          id={`${id}-kind`}
          className={styles.input}
          value={kind}
          onChange={(event) => changeKind(event.currentTarget.value as QuestionKind)}
        >
          {QUESTION_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      {kind === 'CHOICE' && (
        <ul className={styles.fields} aria-label="Options, the right ones ticked">
          {options.map((option, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option has no id but its place
            <li key={at} className={styles.row}>
              <input
                type="checkbox"
                aria-label={`Option ${at + 1} is right`}
                checked={answer?.kind === 'CHOICE' && answer.choice.includes(at)}
                onChange={(event) =>
                  onChange(withRight(question, at, event.currentTarget.checked), 'question right')
                }
              />
              <span className={styles.grow}>
                <input
                  aria-label={optionLabel(at)}
                  className={styles.input}
                  value={option}
                  autoComplete="off"
                  aria-invalid={option.length > LESSON_LIMITS.option || undefined}
                  onChange={(event) =>
                    change({ options: options.with(at, event.currentTarget.value) }, `option ${at}`)
                  }
                />
              </span>
              <IconButton
                name={`Take option ${at + 1} out`}
                disabled={options.length <= LESSON_LIMITS.optionsMin}
                onClick={() => onChange(withoutOption(question, at), 'options')}
              >
                <Trash2 size={15} strokeWidth={1.75} aria-hidden />
              </IconButton>
              {option.length > LESSON_LIMITS.option && (
                <p className={styles.hint} data-over>
                  At most {LESSON_LIMITS.option} characters.
                </p>
              )}
            </li>
          ))}
          <li>
            <Button
              disabled={options.length >= LESSON_LIMITS.optionsMax}
              onClick={() => change({ options: [...options, ''] }, 'options')}
            >
              <Plus size={15} strokeWidth={1.75} aria-hidden />
              Add an option
            </Button>
            {(options.length >= LESSON_LIMITS.optionsMax || options.length <= LESSON_LIMITS.optionsMin) && (
              <p className={styles.hint}>
                A question has {LESSON_LIMITS.optionsMin} to {LESSON_LIMITS.optionsMax} options.
              </p>
            )}
          </li>
        </ul>
      )}
      {kind === 'TEXT' && (
        <TextArea
          label={MODEL_ANSWER_LABEL}
          rows={3}
          value={answer?.kind === 'TEXT' ? answer.text : ''}
          most={LESSON_LIMITS.answer}
          onChange={(value) =>
            change({ answer: value === '' ? null : { kind: 'TEXT', text: value } }, 'question answer')
          }
        />
      )}
      {kind === 'POINT' && (
        <div className={styles.field}>
          <label htmlFor={`${id}-point`} className={styles.label}>
            Who is right
          </label>
          <select
            id={`${id}-point`}
            className={styles.input}
            value={answer?.kind === 'POINT' ? answer.point : ''}
            onChange={({ currentTarget: { value } }) =>
              change({ answer: value === '' ? null : { kind: 'POINT', point: value } }, 'question answer')
            }
          >
            <option value="">{shows.length === 0 ? 'Tick below whom the step is about' : 'Choose'}</option>
            {shows.map((each) => (
              <option key={each} value={each}>
                {names.get(each) ?? each}
              </option>
            ))}
          </select>
        </div>
      )}
      <TextArea
        label={QUESTION_LABELS.why}
        rows={2}
        value={why}
        most={LESSON_LIMITS.answer}
        onChange={(value) => change({ why: value }, 'question why')}
      />
      <div>
        <Button onClick={() => onChange(null, 'question')}>
          <Trash2 size={15} strokeWidth={1.75} aria-hidden />
          Take the question out
        </Button>
      </div>
    </fieldset>
  );
}

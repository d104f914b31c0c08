'use client';
import type { StepContent } from '@kto-kogo/lesson';
import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import { StagePicture } from './stage-picture.tsx';
import styles from './step-list.module.css';

type Props = {
  steps: readonly StepContent[];
  /** The step that is worked at; null for none. */
  at: string | null;
  /** Whether they stand side by side. */
  isRow?: boolean;
  onChoose: (id: string) => void;
  /** @param to its place afterwards, from 0 */
  onMove: (id: string, to: number) => void;
  onRemove: (id: string) => void;
};

/** The steps of a lesson with a picture of each: chosen, put into another order by dragging, by keys and by buttons, taken out. */
export function StepList({ steps, at, isRow = false, onChoose, onMove, onRemove }: Props) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (id: string, to: number) => {
    if (to < 0 || to >= steps.length) return;
    onMove(id, to);
    say(`Step ${steps.findIndex((step) => step.id === id) + 1} is step ${to + 1} now.`);
  };
  const remove = (index: number) => {
    const step = steps[index];
    if (step === undefined) return;
    onRemove(step.id);
    say(`Step ${index + 1}, ${step.title}, is taken out.`);
    // The button that was pressed is gone.
    const next = steps[index + 1] ?? steps[index - 1];
    if (next !== undefined) list.current?.querySelector<HTMLElement>(`[data-step="${next.id}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, id: string, index: number) => {
    const [back, on] = isRow ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const by =
      event.key === back || event.key === 'ArrowUp'
        ? -1
        : event.key === on || event.key === 'ArrowDown'
          ? 1
          : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(id, index + by);
  };
  return (
    <>
      <ol ref={list} className={clsx(styles.list, isRow && styles.row)}>
        {steps.map(({ id, title, view, question }, index) => (
          <li
            key={id}
            className={styles.step}
            data-at={id === at || undefined}
            data-over={(over === id && dragged !== id) || undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', title);
              setDragged(id);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index);
            }}
          >
            <button
              type="button"
              data-step={id}
              className={styles.choose}
              aria-current={id === at ? 'step' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => onChoose(id)}
              onKeyDown={(event) => onKey(event, id, index)}
            >
              <StagePicture view={view} name={null} pageWidth={720} className={styles.picture} />
              <span className={styles.title}>
                {index + 1}. {title === '' ? 'Without a title' : title}
                {question !== null && <span className={styles.asks}> · asks</span>}
              </span>
            </button>
            <span className={styles.acts}>
              <IconButton
                name={`Move step ${index + 1} ${isRow ? 'left' : 'up'}`}
                disabled={index === 0}
                onClick={() => move(id, index - 1)}
              >
                <ArrowUp size={15} strokeWidth={1.75} aria-hidden className={styles.arrow} />
              </IconButton>
              <IconButton
                name={`Move step ${index + 1} ${isRow ? 'right' : 'down'}`}
                disabled={index === steps.length - 1}
                onClick={() => move(id, index + 1)}
              >
                <ArrowDown size={15} strokeWidth={1.75} aria-hidden className={styles.arrow} />
              </IconButton>
              <IconButton name={`Take step ${index + 1} out`} onClick={() => remove(index)}>
                <Trash2 size={15} strokeWidth={1.75} aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

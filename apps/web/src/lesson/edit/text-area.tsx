'use client';
import { useId } from 'react';
import styles from './fields.module.css';

type Props = {
  label: string;
  /** What to write, in a line. */
  hint?: string;
  value: string;
  /** In characters. More can be typed and is told: nothing that is pasted is cut off. */
  most: number;
  rows?: number;
  onChange: (value: string) => void;
};

/** A text of a lesson, with how much room is left once there is little. */
export function TextArea({ label, hint, value, most, rows = 1, onChange }: Props) {
  const id = useId();
  const left = most - value.length;
  const isOver = left < 0;
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-said`,
    'aria-invalid': isOver || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {rows === 1 ? (
        <input {...shared} className={styles.input} autoComplete="off" />
      ) : (
        <textarea {...shared} rows={rows} className={styles.area} />
      )}
      <p id={`${id}-said`} className={styles.hint} data-over={isOver || undefined}>
        {isOver
          ? `${-left} characters too many: shorten it, or it is not saved on the server.`
          : left < most / 10
            ? `${left} characters left.`
            : hint}
      </p>
    </div>
  );
}

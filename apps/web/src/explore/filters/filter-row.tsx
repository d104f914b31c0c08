import type { ReactNode } from 'react';
import { formatCount } from '../../ui/count-of.ts';
import styles from './filter-key.module.css';

type Props = {
  sample: ReactNode;
  word: string;
  /** Number of ties of the row. Zero is greyed, not hidden. */
  count: number;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
};

/** A row of the key: line sample, word, count and checkbox. */
export function FilterRow({ sample, word, count, isOn, onToggle }: Props) {
  return (
    <label className={styles.row} data-none={count === 0 || undefined}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isOn}
        onChange={(event) => onToggle(event.target.checked)}
      />
      {sample}
      <span className={styles.word}>{word}</span>
      <span className={styles.count}>{count === 0 ? 'none' : formatCount(count)}</span>
    </label>
  );
}

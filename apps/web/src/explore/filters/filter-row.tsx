import type { ReactNode } from 'react';
import { formatCount } from '../../ui/count-of.ts';
import styles from './filter-key.module.css';

type Props = {
  /** A line, a mark. */
  sample?: ReactNode;
  word: string;
  /** Number of ties that remain if this row alone is chosen. Zero is greyed, not hidden. */
  count: number;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  /** Chooses this row alone; null where it is so already. */
  onOnly: (() => void) | null;
};

/** A row of the key: sample, word, count, checkbox, and the choice of this row alone. */
export function FilterRow({ sample, word, count, isOn, onToggle, onOnly }: Props) {
  return (
    <div className={styles.row} data-none={count === 0 || undefined}>
      <label className={styles.choice}>
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
      <button
        type="button"
        className={styles.only}
        aria-label={`Only: ${word}`}
        disabled={onOnly === null}
        onClick={() => onOnly?.()}
      >
        only
      </button>
    </div>
  );
}

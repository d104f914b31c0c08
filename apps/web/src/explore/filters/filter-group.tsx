import { chooseWords } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import styles from './filter-key.module.css';
import { FilterRow } from './filter-row.tsx';

type Props<Word extends string, Row extends { value: Word; word: string }> = {
  question: string;
  rows: readonly Row[];
  /** What stands before the word of a row: a line, a mark. */
  sampleOf?: (row: Row) => ReactNode;
  counts: Record<Word, number>;
  /** Null for all. */
  chosen: readonly Word[] | null;
  onChoose: (chosen: Word[] | null) => void;
};

/** One filter group; its choices are rows, each of which can be chosen alone, and "all" undoes every choice. */
export function FilterGroup<Word extends string, Row extends { value: Word; word: string }>({
  question,
  rows,
  sampleOf,
  counts,
  chosen,
  onChoose,
}: Props<Word, Row>) {
  const words = rows.map((row) => row.value);
  const isChosen = (word: Word) => chosen?.includes(word) ?? true;
  const choose = (keeps: (word: Word) => boolean) => onChoose(chooseWords(words, words.filter(keeps)));
  const [alone, ...others] = words.filter(isChosen);
  const only = others.length === 0 ? alone : undefined;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{question}</legend>
      {chosen !== null && (
        <button
          type="button"
          className={styles.every}
          aria-label={`All: ${question}`}
          onClick={() => onChoose(null)}
        >
          all
        </button>
      )}
      {rows.map((row) => {
        const { value, word } = row;
        return (
          <FilterRow
            key={value}
            sample={sampleOf?.(row)}
            word={word}
            count={counts[value]}
            isOn={isChosen(value)}
            onToggle={(isOn) => choose((each) => (each === value ? isOn : isChosen(each)))}
            onOnly={only === value ? null : () => choose((each) => each === value)}
          />
        );
      })}
    </fieldset>
  );
}

import type { TieTraits } from '../../marks/tie-looks.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import styles from './filter-key.module.css';
import { FilterRow } from './filter-row.tsx';

type Props<Word extends string> = {
  question: string;
  rows: readonly { value: Word; word: string; sample: TieTraits }[];
  counts: Record<Word, number>;
  chosen: readonly Word[];
  onChoose: (chosen: Word[]) => void;
};

/** One filter group; its choices are rows. */
export function FilterGroup<Word extends string>({ question, rows, counts, chosen, onChoose }: Props<Word>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{question}</legend>
      {rows.map(({ value, word, sample }) => (
        <FilterRow
          key={value}
          sample={<TieSample {...sample} width={52} />}
          word={word}
          count={counts[value]}
          isOn={chosen.includes(value)}
          onToggle={(isOn) =>
            onChoose(
              rows.map((row) => row.value).filter((each) => (each === value ? isOn : chosen.includes(each))),
            )
          }
        />
      ))}
    </fieldset>
  );
}

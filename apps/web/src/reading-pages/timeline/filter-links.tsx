import { chooseWords } from '@kto-kogo/domain';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { formatCount } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './timeline-filters.module.css';

type Props<Word extends string, Row extends { value: Word; word: string }> = {
  question: string;
  rows: readonly Row[];
  /** What stands before the word of a row. */
  sampleOf?: (row: Row) => ReactNode;
  /** Not given where nobody counts. */
  counts: Record<Word, number> | undefined;
  /** Every value, also those without a row. */
  words: readonly Word[];
  /** Null for all. */
  chosen: readonly Word[] | null;
  hrefOf: (chosen: Word[] | null) => string;
};

/** One filter group as links, each of which toggles its row. */
export function FilterLinks<Word extends string, Row extends { value: Word; word: string }>({
  question,
  rows,
  sampleOf,
  counts,
  words,
  chosen,
  hrefOf,
}: Props<Word, Row>) {
  const now = chosen ?? words;
  return (
    <section className={styles.group}>
      <h2 className={styles.question}>{question}</h2>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const { value, word } = row;
          const isOn = now.includes(value);
          const next = chooseWords(words, isOn ? now.filter((each) => each !== value) : [...now, value]);
          return (
            <li key={value}>
              <PageLink
                href={hrefOf(next)}
                scroll={false}
                className={clsx(styles.row, counts?.[value] === 0 && styles.none)}
              >
                <span className={styles.box} data-on={isOn || undefined} aria-hidden="true" />
                {sampleOf?.(row)}
                <span className={styles.word}>{word}</span>
                {counts !== undefined && (
                  <span className={styles.count}>
                    {counts[value] === 0 ? 'none' : formatCount(counts[value])}
                  </span>
                )}
                <span className={styles.unseen}>{isOn ? 'shown: leave out' : 'left out: show'}</span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

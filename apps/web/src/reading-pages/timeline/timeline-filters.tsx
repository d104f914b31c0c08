import { chooseWords, FILTER_WORDS, TIE_KIND_FACTS, type TieFilter, type TieTraits } from '@kto-kogo/domain';
import type { Facets } from '@kto-kogo/network';
import { clsx } from 'clsx';
import { type TimelineView, timelineAddress } from '../../address/timeline.ts';
import { COERCED_ROWS, KIND_ROWS, STANDING_ROWS, TRUTH_ROWS } from '../../marks/filter-rows.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { formatCount } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './timeline-filters.module.css';

/** Without arrests, which have a band of their own: only the last filter applies to them. */
const ROWS = KIND_ROWS.filter(({ value }) => TIE_KIND_FACTS[value].isInMonths);

/** The facets of the network's filters as links that toggle them. Works without JavaScript. */
export function TimelineFilters({ view, facets }: { view: TimelineView; facets: Facets }) {
  const { filter } = view;
  const hrefOf = (change: Partial<TieFilter>) =>
    timelineAddress.href({ ...view, filter: { ...filter, ...change } });
  return (
    <details className={styles.filters}>
      <summary className={styles.summary}>Filters</summary>
      <nav aria-label="Filters">
        <Group
          question="Ties"
          rows={ROWS}
          counts={facets.kinds}
          words={FILTER_WORDS.kinds}
          chosen={filter.kinds}
          hrefOf={(kinds) => hrefOf({ kinds })}
        />
        <Group
          question="Does the accusation hold?"
          rows={TRUTH_ROWS}
          counts={facets.truth}
          words={FILTER_WORDS.truth}
          chosen={filter.truth}
          hrefOf={(truth) => hrefOf({ truth })}
        />
        <Group
          question="Was the accuser under force?"
          rows={COERCED_ROWS}
          counts={facets.coerced}
          words={FILTER_WORDS.coerced}
          chosen={filter.coerced}
          hrefOf={(coerced) => hrefOf({ coerced })}
        />
        <Group
          question="How well recorded?"
          rows={STANDING_ROWS}
          counts={facets.standing}
          words={FILTER_WORDS.standing}
          chosen={filter.standing}
          hrefOf={(standing) => hrefOf({ standing })}
        />
      </nav>
    </details>
  );
}

type GroupProps<Word extends string> = {
  question: string;
  rows: readonly { value: Word; word: string; sample: TieTraits }[];
  counts: Record<Word, number>;
  /** Every value, also those without a row. */
  words: readonly Word[];
  /** Null for all. */
  chosen: readonly Word[] | null;
  hrefOf: (chosen: Word[] | null) => string;
};

function Group<Word extends string>({ question, rows, counts, words, chosen, hrefOf }: GroupProps<Word>) {
  const now = chosen ?? words;
  return (
    <section className={styles.group}>
      <h2 className={styles.question}>{question}</h2>
      <ul className={styles.rows}>
        {rows.map(({ value, word, sample }) => {
          const isOn = now.includes(value);
          const next = chooseWords(words, isOn ? now.filter((each) => each !== value) : [...now, value]);
          return (
            <li key={value}>
              <PageLink
                href={hrefOf(next)}
                scroll={false}
                className={clsx(styles.row, counts[value] === 0 && styles.none)}
              >
                <span className={styles.box} data-on={isOn || undefined} aria-hidden="true" />
                <TieSample traits={sample} width={52} />
                <span className={styles.word}>{word}</span>
                <span className={styles.count}>
                  {counts[value] === 0 ? 'none' : formatCount(counts[value])}
                </span>
                <span className={styles.unseen}>{isOn ? 'shown: leave out' : 'left out: show'}</span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

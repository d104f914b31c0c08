import { type TimelineView, timelineAddress } from '@kto-kogo/address';
import { FILTER_WORDS, TIE_KIND_FACTS, type TieFilter, type TieTraits } from '@kto-kogo/domain';
import type { Facets } from '@kto-kogo/network';
import { FILTER_QUESTIONS } from '../../marks/filter-questions.ts';
import { COERCED_ROWS, KIND_ROWS, STANDING_ROWS, TRUTH_ROWS } from '../../marks/filter-rows.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { CitedWork } from '../../record/network/compact-record.ts';
import { FactFilters } from './fact-filters.tsx';
import { FilterLinks } from './filter-links.tsx';
import styles from './timeline-filters.module.css';

/** Without arrests, which have a band of their own: only the last filter applies to them. */
const ROWS = KIND_ROWS.filter(({ value }) => TIE_KIND_FACTS[value].isInMonths);

const line = ({ sample }: { sample: TieTraits }) => <TieSample traits={sample} width={52} />;

type Props = {
  view: TimelineView /** Null where nobody counts what each choice would leave. */;
  facets: Facets | null;
  works: readonly CitedWork[];
};

/** The facets of the network's filters as links that toggle them. Works without JavaScript. */
export function TimelineFilters({ view, facets, works }: Props) {
  const { filter } = view;
  const hrefOf = (change: Partial<TieFilter>) =>
    timelineAddress.href({ ...view, filter: { ...filter, ...change } });
  return (
    <details className={styles.filters}>
      <summary className={styles.summary}>Filters</summary>
      <nav aria-label="Filters">
        <FilterLinks
          question="Ties"
          rows={ROWS}
          sampleOf={line}
          counts={facets?.kinds}
          words={FILTER_WORDS.kinds}
          chosen={filter.kinds}
          hrefOf={(kinds) => hrefOf({ kinds })}
        />
        <FilterLinks
          question={FILTER_QUESTIONS.truth}
          rows={TRUTH_ROWS}
          sampleOf={line}
          counts={facets?.truth}
          words={FILTER_WORDS.truth}
          chosen={filter.truth}
          hrefOf={(truth) => hrefOf({ truth })}
        />
        <FilterLinks
          question={FILTER_QUESTIONS.coerced}
          rows={COERCED_ROWS}
          sampleOf={line}
          counts={facets?.coerced}
          words={FILTER_WORDS.coerced}
          chosen={filter.coerced}
          hrefOf={(coerced) => hrefOf({ coerced })}
        />
        <FilterLinks
          question={FILTER_QUESTIONS.standing}
          rows={STANDING_ROWS}
          sampleOf={line}
          counts={facets?.standing}
          words={FILTER_WORDS.standing}
          chosen={filter.standing}
          hrefOf={(standing) => hrefOf({ standing })}
        />
        <FactFilters filter={filter} facets={facets} works={works} hrefOf={hrefOf} />
      </nav>
    </details>
  );
}

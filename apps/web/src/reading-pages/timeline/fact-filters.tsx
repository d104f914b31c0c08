import { FILTER_WORDS, type TieFilter } from '@kto-kogo/domain';
import type { Facets } from '@kto-kogo/network';
import {
  FACT_QUESTIONS,
  FACT_RULES,
  FATE_ROWS,
  HAND_ROWS,
  READING_ROWS,
  TIER_ROWS,
} from '../../marks/fact-rows.tsx';
import type { CitedWork } from '../../record/network/compact-record.ts';
import { SPHERE_ROWS } from '../../record/sphere-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { FilterLinks } from './filter-links.tsx';
import styles from './timeline-filters.module.css';

type Props = {
  filter: TieFilter;
  /** Null where nobody counts what each choice would leave. */
  facets: Facets | null;
  works: readonly CitedWork[];
  hrefOf: (change: Partial<TieFilter>) => string;
};

/** What the filter asks of people and of sources: folded, unless it asks for something. */
export function FactFilters({ filter, facets, works, hrefOf }: Props) {
  const { fate, hand, sphere, tier, read, works: chosen } = filter;
  return (
    <>
      <details className={styles.facts} open={fate !== null || hand !== null || sphere !== null}>
        <summary className={styles.of}>People</summary>
        <p className={styles.rule}>{FACT_RULES.people}</p>
        <FilterLinks
          question={FACT_QUESTIONS.fate}
          rows={FATE_ROWS}
          sampleOf={({ mark }) => mark}
          counts={facets?.fate}
          words={FILTER_WORDS.fate}
          chosen={fate}
          hrefOf={(words) => hrefOf({ fate: words })}
        />
        <FilterLinks
          question={FACT_QUESTIONS.hand}
          rows={HAND_ROWS}
          sampleOf={({ mark }) => mark}
          counts={facets?.hand}
          words={FILTER_WORDS.hand}
          chosen={hand}
          hrefOf={(words) => hrefOf({ hand: words })}
        />
        <FilterLinks
          question={FACT_QUESTIONS.sphere}
          rows={SPHERE_ROWS}
          counts={facets?.sphere}
          words={FILTER_WORDS.sphere}
          chosen={sphere}
          hrefOf={(words) => hrefOf({ sphere: words })}
        />
      </details>
      <details className={styles.facts} open={tier !== null || read !== null || chosen !== null}>
        <summary className={styles.of}>Sources</summary>
        <p className={styles.rule}>{FACT_RULES.sources}</p>
        <FilterLinks
          question={FACT_QUESTIONS.tier}
          rows={TIER_ROWS}
          counts={facets?.tier}
          words={FILTER_WORDS.tier}
          chosen={tier}
          hrefOf={(words) => hrefOf({ tier: words })}
        />
        <FilterLinks
          question={FACT_QUESTIONS.read}
          rows={READING_ROWS}
          counts={facets?.read}
          words={FILTER_WORDS.read}
          chosen={read}
          hrefOf={(words) => hrefOf({ read: words })}
        />
        {chosen !== null && (
          <p className={styles.works}>
            Only what cites{' '}
            {chosen.map((id) => `“${works.find((work) => work.id === id)?.title ?? id}”`).join(' or ')}.{' '}
            <PageLink href={hrefOf({ works: null })} scroll={false}>
              All works
            </PageLink>
          </p>
        )}
      </details>
    </>
  );
}

'use client';
import { FACT_QUESTIONS, FACT_RULES, READING_ROWS, TIER_ROWS } from '../../marks/fact-rows.tsx';
import { setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { sourceWords } from './fact-words.ts';
import { FilterFold } from './filter-fold.tsx';
import { FilterGroup } from './filter-group.tsx';
import { WorkFilter } from './work-filter.tsx';

/** The filters of what is cited. */
export function SourceFilter() {
  const { view, scene, record } = useExplorer();
  const change = useChange();
  const { filter } = view;
  const { facets } = scene;
  return (
    <FilterFold title="Sources" chosen={sourceWords(filter, record.works)} rule={FACT_RULES.sources}>
      <FilterGroup
        question={FACT_QUESTIONS.tier}
        rows={TIER_ROWS}
        counts={facets.tier}
        chosen={filter.tier}
        onChoose={(tier) => change(setFilter({ tier }))}
      />
      <FilterGroup
        question={FACT_QUESTIONS.read}
        rows={READING_ROWS}
        counts={facets.read}
        chosen={filter.read}
        onChoose={(read) => change(setFilter({ read }))}
      />
      <WorkFilter />
    </FilterFold>
  );
}

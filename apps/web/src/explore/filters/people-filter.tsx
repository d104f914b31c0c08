'use client';
import { FACT_QUESTIONS, FACT_RULES, FATE_ROWS, HAND_ROWS } from '../../marks/fact-rows.tsx';
import { SPHERE_ROWS } from '../../record/sphere-words.ts';
import { setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { peopleWords } from './fact-words.ts';
import { FilterFold } from './filter-fold.tsx';
import { FilterGroup } from './filter-group.tsx';
import { PeopleKey } from './people-key.tsx';

/** The key of the marks of people; unfolded, its rows are the filters. */
export function PeopleFilter() {
  const { view, scene } = useExplorer();
  const change = useChange();
  const { filter } = view;
  const { facets } = scene;
  return (
    <FilterFold title="People" chosen={peopleWords(filter)} rule={FACT_RULES.people} folded={<PeopleKey />}>
      <FilterGroup
        question={FACT_QUESTIONS.fate}
        rows={FATE_ROWS}
        sampleOf={({ mark }) => mark}
        counts={facets.fate}
        chosen={filter.fate}
        onChoose={(fate) => change(setFilter({ fate }))}
      />
      <FilterGroup
        question={FACT_QUESTIONS.hand}
        rows={HAND_ROWS}
        sampleOf={({ mark }) => mark}
        counts={facets.hand}
        chosen={filter.hand}
        onChoose={(hand) => change(setFilter({ hand }))}
      />
      <FilterGroup
        question={FACT_QUESTIONS.sphere}
        rows={SPHERE_ROWS}
        counts={facets.sphere}
        chosen={filter.sphere}
        onChoose={(sphere) => change(setFilter({ sphere }))}
      />
    </FilterFold>
  );
}

'use client';
import { exploreAddress } from '@kto-kogo/address';
import type { TieTraits } from '@kto-kogo/domain';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { FILTER_QUESTIONS } from '../../marks/filter-questions.ts';
import { COERCED_ROWS, KIND_ROWS, STANDING_ROWS, TRUTH_ROWS } from '../../marks/filter-rows.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { Found } from '../../record/search/found-href.ts';
import { SearchBox } from '../../record/search/search-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showFound } from '../actions/show-found.ts';
import { resetFilter, setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { LensChoice } from '../lens/lens-choice.tsx';
import { AwayChoice } from './away-choice.tsx';
import { FilterGroup } from './filter-group.tsx';
import styles from './filter-key.module.css';
import { PeopleFilter } from './people-filter.tsx';
import { SourceFilter } from './source-filter.tsx';

type Props = { onClose: () => void; hint: ReactNode };

const line = ({ sample }: { sample: TieTraits }) => <TieSample traits={sample} width={52} />;

/** The left column: search, and the key of the network, whose rows are the filters. */
export function FilterKey({ onClose, hint }: Props) {
  const { view, scene, record, actions } = useExplorer();
  const change = useChange();
  const { filter } = view;
  const isFiltered = exploreAddress.write({ ...exploreAddress.opening, filter }) !== '';
  const choose = (found: Found): boolean => {
    const show = showFound(actions, record, found);
    if (show === null) return false;
    onClose();
    show();
    return true;
  };
  return (
    <div className={styles.key}>
      <div className={styles.head}>
        <h2 className={styles.title}>Key and filters</h2>
        <IconButton name="Close the key" onClick={onClose}>
          <X size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.search}>
        <SearchBox isMain isAhead onChoose={choose} />
      </div>
      <FilterGroup
        question="Ties"
        rows={KIND_ROWS}
        sampleOf={line}
        counts={scene.facets.kinds}
        chosen={filter.kinds}
        onChoose={(kinds) => change(setFilter({ kinds }))}
      />
      <FilterGroup
        question={FILTER_QUESTIONS.truth}
        rows={TRUTH_ROWS}
        sampleOf={line}
        counts={scene.facets.truth}
        chosen={filter.truth}
        onChoose={(truth) => change(setFilter({ truth }))}
      />
      <FilterGroup
        question={FILTER_QUESTIONS.coerced}
        rows={COERCED_ROWS}
        sampleOf={line}
        counts={scene.facets.coerced}
        chosen={filter.coerced}
        onChoose={(coerced) => change(setFilter({ coerced }))}
      />
      <FilterGroup
        question={FILTER_QUESTIONS.standing}
        rows={STANDING_ROWS}
        sampleOf={line}
        counts={scene.facets.standing}
        chosen={filter.standing}
        onChoose={(standing) => change(setFilter({ standing }))}
      />
      {isFiltered && (
        <button type="button" className={styles.reset} onClick={() => change(resetFilter)}>
          Filters as at the opening
        </button>
      )}
      <AwayChoice />
      {/* Beneath the filters: it comes after the page is there, and must not move what one is about to tick. */}
      {hint}
      <div className={styles.people}>
        <PeopleFilter />
        <SourceFilter />
        <LensChoice />
      </div>
    </div>
  );
}

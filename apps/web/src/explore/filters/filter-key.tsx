'use client';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { exploreAddress } from '../../address/explore.ts';
import { COERCED_ROWS, KIND_ROWS, STANDING_ROWS, TRUTH_ROWS } from '../../marks/filter-rows.ts';
import { SearchBox } from '../../record/search/search-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { focusOn, resetFilter, selectEntity, setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { focusRegion } from '../regions/regions.ts';
import { FilterGroup } from './filter-group.tsx';
import styles from './filter-key.module.css';
import { PeopleKey } from './people-key.tsx';

type Props = { onClose: () => void; hint: ReactNode };

/** The left column: search, and the key of the network, whose rows are the filters. */
export function FilterKey({ onClose, hint }: Props) {
  const { view, scene, record } = useExplorer();
  const change = useChange();
  const { filter } = view;
  const isFiltered = exploreAddress.write({ ...exploreAddress.opening, filter }) !== '';
  const choose = (id: string) => {
    const isOnScreen = scene.network.nodes.has(id) && view.focus === null;
    change(isOnScreen || !record.network.nodes.has(id) ? selectEntity(id) : focusOn(id));
    onClose();
    // The letters that are pressed next are acts, and no text.
    requestAnimationFrame(() => focusRegion('panel'));
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
        <SearchBox isMain onChoose={(hit) => choose(hit.entity.id)} />
      </div>
      {hint}
      <FilterGroup
        question="Ties"
        rows={KIND_ROWS}
        counts={scene.facets.kinds}
        chosen={filter.kinds}
        onChoose={(kinds) => change(setFilter({ kinds }))}
      />
      <FilterGroup
        question="Does the accusation hold?"
        rows={TRUTH_ROWS}
        counts={scene.facets.truth}
        chosen={filter.truth}
        onChoose={(truth) => change(setFilter({ truth }))}
      />
      <FilterGroup
        question="Was the accuser under force?"
        rows={COERCED_ROWS}
        counts={scene.facets.coerced}
        chosen={filter.coerced}
        onChoose={(coerced) => change(setFilter({ coerced }))}
      />
      <FilterGroup
        question="How well recorded?"
        rows={STANDING_ROWS}
        counts={scene.facets.standing}
        chosen={filter.standing}
        onChoose={(standing) => change(setFilter({ standing }))}
      />
      {isFiltered && (
        <button type="button" className={styles.reset} onClick={() => change(resetFilter)}>
          Filters as at the opening
        </button>
      )}
      <PeopleKey />
    </div>
  );
}

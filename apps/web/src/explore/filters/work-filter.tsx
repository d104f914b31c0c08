'use client';
import { compareText, type Id, WORKS_MAX } from '@kto-kogo/domain';
import { setFilter } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import styles from './filter-key.module.css';
import { FilterRow } from './filter-row.tsx';
import { LateWorkChoice } from './late-work-choice.tsx';

/** The works that are chosen as rows, and a search for more of them. */
export function WorkFilter() {
  const { view, scene, record } = useExplorer();
  const change = useChange();
  const chosen = view.filter.works;
  const countOf = (id: Id) => scene.facets.works.get(id) ?? 0;
  const works = [...record.works.values()].toSorted(
    (a, b) => countOf(b.id) - countOf(a.id) || compareText(a.title, b.title),
  );
  const choose = (works: readonly Id[]) => change(setFilter({ works: works.length === 0 ? null : works }));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>Work</legend>
      {chosen !== null && (
        <button
          type="button"
          className={styles.every}
          aria-label="All: Work"
          onClick={() => change(setFilter({ works: null }))}
        >
          all
        </button>
      )}
      {chosen?.map((id) => (
        <FilterRow
          key={id}
          word={record.works.get(id)?.title ?? id}
          count={countOf(id)}
          isOn
          onToggle={() => choose(chosen.filter((each) => each !== id))}
          onOnly={chosen.length === 1 ? null : () => choose([id])}
        />
      ))}
      {(chosen?.length ?? 0) < WORKS_MAX ? (
        <LateWorkChoice
          works={works}
          countOf={countOf}
          chosen={chosen ?? []}
          onChoose={(now) => choose(now.map(({ id }) => id))}
        />
      ) : (
        <p className={styles.full}>No more than {WORKS_MAX} works can be chosen.</p>
      )}
    </fieldset>
  );
}

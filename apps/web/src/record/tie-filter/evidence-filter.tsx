import type { SourceFilter, WalkFilter } from '@kto-kogo/domain';
import { countOf } from '../../ui/count-of.ts';
import { ChosenWorks } from './chosen-works.tsx';
import { TieFilterFieldset } from './tie-filter-fieldset.tsx';
import styles from './tie-filter-form.module.css';
import { EVIDENCE_GROUPS } from './tie-filter-rows.ts';

/**
 * The filters of standing, truth, force and sources, folded; the summary names what is left out. The boxes are uncontrolled: set the
 * address as the form's `key`, so that they follow it when the user goes back or forward.
 */
export function EvidenceFilter({ filter }: { filter: WalkFilter & SourceFilter }) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        Evidence
        <span className={styles.now}>{nowWords(filter)}</span>
      </summary>
      <div className={styles.groups}>
        {EVIDENCE_GROUPS.map((group) => (
          <TieFilterFieldset key={group.of} group={group} filter={filter} />
        ))}
        <ChosenWorks works={filter.works} />
      </div>
    </details>
  );
}

function nowWords(filter: WalkFilter & SourceFilter): string {
  const leftOut = leftOutWords(filter);
  const works =
    filter.works === null ? [] : [`only what cites ${countOf(filter.works.length, 'work', 'works')}`];
  return [...works, ...(leftOut === '' ? [] : [`without: ${leftOut}`])].join('; ') || 'all of it';
}

/** The values that the filter leaves out: "force not known, disputed". */
function leftOutWords(filter: WalkFilter & SourceFilter): string {
  return EVIDENCE_GROUPS.flatMap(({ of, rows }) => {
    const chosen: readonly string[] | null = filter[of];
    return rows.filter(({ value }) => chosen?.includes(value) === false).map(({ word }) => word);
  }).join(', ');
}

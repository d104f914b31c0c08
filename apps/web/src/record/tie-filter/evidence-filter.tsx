import type { WalkFilter } from '@kto-kogo/domain';
import { TieFilterFieldset } from './tie-filter-fieldset.tsx';
import styles from './tie-filter-form.module.css';
import { EVIDENCE_GROUPS } from './tie-filter-rows.ts';

/**
 * The filters of standing, truth and force, folded; the summary names what is left out. The boxes are uncontrolled: set the
 * address as the form's `key`, so that they follow it when the user goes back or forward.
 */
export function EvidenceFilter({ filter }: { filter: WalkFilter }) {
  const leftOut = leftOutWords(filter);
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        Evidence
        <span className={styles.now}>{leftOut === '' ? 'all of it' : `without: ${leftOut}`}</span>
      </summary>
      <div className={styles.groups}>
        {EVIDENCE_GROUPS.map((group) => (
          <TieFilterFieldset key={group.of} group={group} filter={filter} />
        ))}
      </div>
    </details>
  );
}

/** The values that the filter leaves out: "force not known, disputed". */
function leftOutWords(filter: WalkFilter): string {
  return EVIDENCE_GROUPS.flatMap(({ of, rows }) => {
    const chosen: readonly string[] | null = filter[of];
    return rows.filter(({ value }) => chosen?.includes(value) === false).map(({ word }) => word);
  }).join(', ');
}

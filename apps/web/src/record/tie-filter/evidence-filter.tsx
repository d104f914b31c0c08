import type { SourceFilter, WalkFilter } from '@kto-kogo/domain';
import { countOf } from '../../ui/count-of.ts';
import type { ChoosableWork } from './choosable-work.ts';
import { TieFilterFieldset } from './tie-filter-fieldset.tsx';
import styles from './tie-filter-form.module.css';
import { EVIDENCE_GROUPS } from './tie-filter-rows.ts';
import { WorkField } from './work-field.tsx';

type Props = {
  filter: WalkFilter & SourceFilter;
  /** Those that it asks for. */
  works: readonly ChoosableWork[];
  /** Of what is asked: the boxes are uncontrolled, and follow it when the user goes back or forward. */
  address: string;
};

/** The filters of standing, truth, force and sources, folded; the summary names what is left out. */
export function EvidenceFilter({ filter, works, address }: Props) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        Evidence
        <span className={styles.now}>{nowWords(filter)}</span>
      </summary>
      <div key={address} className={styles.groups}>
        {EVIDENCE_GROUPS.map((group) => (
          <TieFilterFieldset key={group.of} group={group} filter={filter} />
        ))}
        <WorkField works={works} />
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

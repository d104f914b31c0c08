'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { TieSample } from '../../marks/tie-sample.tsx';
import { selectTie } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import styles from './tie-line.module.css';
import { tieStatus } from './tie-status.ts';

/**
 * A tie in a list: sample, statement and status; opens the claim card. `detail` is what the statement leaves
 * out.
 */
export function TieLine({ tie, detail = null }: { tie: TieSummary; detail?: string | null }) {
  const { view } = useExplorer();
  const isSelected = view.selection?.id === tie.id;
  return (
    <li className={styles.line} data-selected={isSelected || undefined}>
      <TieSample traits={tie} width={36} />
      <div>
        <ExploreLink
          to={selectTie(tie.id)}
          className={styles.statement}
          aria-current={isSelected || undefined}
        >
          {tie.statement}
        </ExploreLink>
        <p className={styles.status}>
          {tieStatus(tie)}
          {detail !== null && ` · ${detail}`}
        </p>
      </div>
    </li>
  );
}

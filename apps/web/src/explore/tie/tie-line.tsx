'use client';
import { TieSample } from '../../marks/tie-sample.tsx';
import { selectTie } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import type { ListedTie } from './listed-tie.ts';
import styles from './tie-line.module.css';

/** A tie in a list: sample, statement and status; opens the claim card. */
export function TieLine({ tie, status }: ListedTie) {
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
        <p className={styles.status}>{status}</p>
      </div>
    </li>
  );
}

'use client';
import type { ReactNode } from 'react';
import { isSelected } from '../../address/explore-view.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { selectTie } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import type { ListedTie } from './listed-tie.ts';
import styles from './tie-line.module.css';

type Props = ListedTie & {
  /** The sentence where something in it is marked. */
  statement?: ReactNode;
  /** Links of those whom the tie joins. */
  ends?: ReactNode;
  /** Whether one of them is selected. */
  isOfSelected?: boolean;
};

/** A tie in a list: sample, statement and status; opens the claim card. */
export function TieLine({ tie, status, statement = tie.statement, ends, isOfSelected = false }: Props) {
  const { view, scene } = useExplorer();
  const isAway = !scene.isKept(tie);
  const isCurrent = isSelected(view.selection, tie.id);
  return (
    <li
      className={styles.line}
      data-selected={isCurrent ? 'tie' : isOfSelected ? 'end' : undefined}
      data-away={isAway || undefined}
    >
      <TieSample traits={tie} width={36} />
      <div>
        <ExploreLink
          to={selectTie(tie.id)}
          className={styles.statement}
          aria-current={isCurrent || undefined}
          data-tie-id={tie.id}
        >
          {statement}
        </ExploreLink>
        <p className={styles.status}>
          {isAway && <span className={styles.away}>Filtered away</span>}
          {ends}
          {status}
        </p>
      </div>
    </li>
  );
}

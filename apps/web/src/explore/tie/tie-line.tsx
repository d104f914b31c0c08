'use client';
import { isSelected } from '@kto-kogo/address';
import { selectTie } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import type { ListedTie } from './listed-tie.ts';
import { TieItem } from './tie-item.tsx';
import styles from './tie-line.module.css';

/** A tie in a list of the panel; opens the claim card. */
export function TieLine({ tie, status }: ListedTie) {
  const { view, scene } = useExplorer();
  const isCurrent = isSelected(view.selection, tie.id);
  return (
    <TieItem
      tie={tie}
      selected={isCurrent ? 'tie' : undefined}
      isAway={!scene.isKept(tie)}
      status={status}
      statement={
        <ExploreLink
          to={selectTie(tie.id)}
          className={styles.statement}
          aria-current={isCurrent || undefined}
        >
          {tie.statement}
        </ExploreLink>
      }
    />
  );
}

'use client';
import { leaveFocus, select, selectEntity } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { stepsWords } from './steps-words.ts';
import styles from './toolbar.module.css';

/** Breadcrumb of the ego view. */
export function Breadcrumb() {
  const { view, record } = useExplorer();
  const focus = view.focus === null ? undefined : record.network.nodes.get(view.focus);
  const tie = view.selection?.of === 'tie' ? record.network.ties.get(view.selection.id) : undefined;
  return (
    <nav aria-label="Where you are" className={styles.trail}>
      <ol>
        <li>
          <ExploreLink to={(now) => select(null)(leaveFocus(now))}>All</ExploreLink>
        </li>
        {focus !== undefined && (
          <li className={styles.cut}>
            {tie === undefined ? (
              <strong aria-current="true">
                {focus.shortName}, {stepsWords(view.steps)}
              </strong>
            ) : (
              <ExploreLink to={selectEntity(focus.id)}>{focus.shortName}</ExploreLink>
            )}
          </li>
        )}
        {tie !== undefined && (
          <li className={styles.cut}>
            <strong aria-current="true">{tie.statement}</strong>
          </li>
        )}
      </ol>
    </nav>
  );
}

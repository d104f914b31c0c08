'use client';
import { Button } from '../../ui/button.tsx';
import styles from '../../ui/message.module.css';
import { UNDO } from '../actions/history-actions.ts';
import { DrawnNote } from '../canvas/drawn-note.tsx';
import { NetworkView } from '../canvas/network-view.tsx';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { ReadingList } from '../list/reading-list.tsx';
import { TieTable } from '../table/tie-table.tsx';
import { explainEmpty } from './explain-empty.ts';

/** The same view as a drawing, a table, or sentences. */
export function CurrentShape() {
  const { view, scene } = useExplorer();
  const isEmpty = view.shape === 'network' ? scene.network.nodes.size === 0 : scene.kept.length === 0;
  if (isEmpty) return <EmptyView />;
  switch (view.shape) {
    case 'network':
      return (
        <>
          <NetworkView />
          <DrawnNote />
        </>
      );
    case 'table':
      return <TieTable />;
    case 'list':
      return <ReadingList />;
  }
}

/** Shown when nothing is left: which filter did it, and an action that brings something back. */
function EmptyView() {
  const { record, view, actions } = useExplorer();
  const change = useChange();
  const { title, causes } = explainEmpty(record, view);
  return (
    <div className={styles.message} role="status">
      <h2 className={styles.title}>{title}</h2>
      {causes.map(({ words }) => (
        <p key={words} className={styles.cause}>
          {words}
        </p>
      ))}
      <div className={styles.acts}>
        {causes.map(({ offer, change: loosen }, index) => (
          <Button key={offer} isPrimary={index === 0} onClick={() => change(loosen)}>
            {offer}
          </Button>
        ))}
        {UNDO.isEnabled(actions) && <Button onClick={() => UNDO.perform(actions)}>Undo</Button>}
      </div>
    </div>
  );
}

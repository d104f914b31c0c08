'use client';
import { EXPAND, HIDE, PIN, UNPIN } from '../../actions/entity-actions.ts';
import { COMPARE, CONNECT, ISOLATE } from '../../actions/selection-actions.ts';
import { useExplorer } from '../../context/explorer-context.tsx';
import { ActButton } from '../dossier/act-button.tsx';
import styles from '../dossier/dossier.module.css';
import { ExpansionKinds } from '../dossier/expansion-kinds.tsx';
import { AddSelected } from './add-selected.tsx';

const ACTS = [CONNECT, COMPARE, ISOLATE, EXPAND, PIN, UNPIN, HIDE];

/** What can be done with several at once. */
export function SeveralActs() {
  const { actions } = useExplorer();
  return (
    <div className={styles.acts}>
      <div className={styles.buttons}>
        {ACTS.filter((action) => action.isEnabled(actions)).map((action) => (
          <ActButton key={action.name} action={action} isPrimary={action === CONNECT} />
        ))}
        <AddSelected />
      </div>
      <ExpansionKinds />
    </div>
  );
}

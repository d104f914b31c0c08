'use client';
import { selectedOf } from '@kto-kogo/address';
import { CascadeLink } from '../../../record/entity/cascade-link.tsx';
import { TraceToLink } from '../../../record/entity/trace-to-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { canBeginCascade } from '../../actions/can-begin-cascade.ts';
import { COLLAPSE, EXPAND, FOCUS, HIDE } from '../../actions/entity-actions.ts';
import { leaveFocus } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import { AddSelected } from '../several/add-selected.tsx';
import { ActButton } from './act-button.tsx';
import styles from './dossier.module.css';
import { ExpansionKinds } from './expansion-kinds.tsx';

/** Actions on the selected entity. What expanding would bring is said beneath. */
export function DossierActs() {
  const { actions, record, scene, view } = useExplorer();
  const change = useChange();
  const [id = null] = selectedOf(view.selection);
  const isCentre = view.focus !== null && id === view.focus;
  const canSpark = id !== null && canBeginCascade(record.network, id);
  const { brings } = scene.expansion;
  const isExpandable = EXPAND.isEnabled(actions);
  return (
    <div className={styles.acts}>
      <div className={styles.buttons}>
        {isCentre ? (
          <Button onClick={() => change(leaveFocus)}>Back to all</Button>
        ) : (
          <ActButton action={FOCUS} isPrimary />
        )}
        {isExpandable && (
          <ActButton action={EXPAND} label={`Expand: ${brings.length} more`} isPrimary={isCentre} />
        )}
        {COLLAPSE.isEnabled(actions) && <ActButton action={COLLAPSE} />}
        {id !== null && <TraceToLink id={id} />}
        <ActButton action={HIDE} />
        <AddSelected />
        {canSpark && <CascadeLink spark={id} />}
      </div>
      <ExpansionKinds />
    </div>
  );
}

'use client';
import { TIE_KIND_FACTS, TIE_KINDS, type TieSummary } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Selection } from '../../../address/explore-view.ts';
import { CascadeLink } from '../../../record/entity/cascade-link.tsx';
import { TraceToLink } from '../../../record/entity/trace-to-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { countOf } from '../../../ui/count-of.ts';
import type { Action } from '../../actions/action.ts';
import { COLLAPSE, EXPAND, FOCUS, HIDE } from '../../actions/entity-actions.ts';
import { leaveFocus } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import styles from './dossier.module.css';

/** Actions on the selected entity. Expand says beforehand what it will add. */
export function DossierActs() {
  const { actions, record, scene, view } = useExplorer();
  const change = useChange();
  const isCentre = view.focus !== null && view.selection?.id === view.focus;
  const canSpark = canBeginCascade(record.network, view.selection);
  const isExpandable = EXPAND.isEnabled(actions);
  return (
    <div className={styles.acts}>
      <div className={styles.buttons}>
        {isCentre ? (
          <Button onClick={() => change(leaveFocus)}>Back to all</Button>
        ) : (
          <Act action={FOCUS} isPrimary />
        )}
        {isExpandable && (
          <Act action={EXPAND} label={`Expand: ${scene.expansion.length} more`} isPrimary={isCentre} />
        )}
        {COLLAPSE.isEnabled(actions) && <Act action={COLLAPSE} />}
        {view.selection?.of === 'entity' && <TraceToLink id={view.selection.id} />}
        <Act action={HIDE} />
        {canSpark && view.selection !== null && <CascadeLink spark={view.selection.id} />}
      </div>
      {isExpandable && <p className={styles.adds}>Expanding adds {expansionWords(scene.expansion)}.</p>}
    </div>
  );
}

function Act({
  action,
  label = action.label,
  isPrimary = false,
}: {
  action: Action;
  label?: string;
  isPrimary?: boolean;
}) {
  const { actions } = useExplorer();
  const { icon: Icon } = action;
  return (
    <Button isPrimary={isPrimary} onClick={() => action.perform(actions)}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {label}
    </Button>
  );
}

/**
 * Whether a cascade from the selection could reach anybody: a figure that accused somebody, an event or a
 * trial.
 */
function canBeginCascade(network: Network, selection: Selection): boolean {
  if (selection?.of !== 'entity') return false;
  const kind = network.nodes.get(selection.id)?.kind;
  if (kind !== 'FIGURE') return kind === 'EVENT' || kind === 'TRIAL';
  return [...network.ties.values()].some((tie) => tie.kind === 'ACCUSATION' && tie.from === selection.id);
}

/** What expanding will add, before it does: "14 accusations, 3 replacements". */
function expansionWords(ties: readonly TieSummary[]): string {
  return TIE_KINDS.flatMap((kind) => {
    const count = ties.filter((tie) => tie.kind === kind).length;
    return count === 0 ? [] : [countOf(count, TIE_KIND_FACTS[kind].one, TIE_KIND_FACTS[kind].many)];
  }).join(', ');
}

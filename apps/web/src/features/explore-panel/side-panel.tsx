'use client';
import { useState } from 'react';
import { stepBack } from '../../actions/view-changes.ts';
import type { Selection } from '../../view-state/view.ts';
import { useChange, useExplorer } from '../explore/explorer-context.tsx';
import { ClaimCard } from '../explore-claim/claim-card.tsx';
import { Dossier } from '../explore-dossier/dossier.tsx';
import { SheetHandle, type SheetHeight } from './sheet-handle.tsx';
import styles from './side-panel.module.css';

/** The dossier of the entity or the claim card of the tie that is selected: at the right, or as a sheet at the foot of a phone. */
export function SidePanel({ selection }: { selection: NonNullable<Selection> }) {
  const { record } = useExplorer();
  const change = useChange();
  const [height, setHeight] = useState<SheetHeight>('half');
  const node = selection.of === 'entity' ? record.network.nodes.get(selection.id) : undefined;
  const tie = selection.of === 'tie' ? record.network.ties.get(selection.id) : undefined;
  if (node === undefined && tie === undefined) return null;
  return (
    <aside
      aria-label={node?.name ?? 'Claim'}
      className={styles.panel}
      data-height={height}
      onKeyDown={(event) => {
        if (event.key === 'Escape') change(stepBack);
      }}
    >
      <SheetHandle height={height} onHeight={setHeight} />
      <div key={selection.id} className={styles.body}>
        {node !== undefined && <Dossier node={node} />}
        {tie !== undefined && <ClaimCard tie={tie} />}
      </div>
    </aside>
  );
}

'use client';
import { formatEdtf } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import { useRef, useState } from 'react';
import type { Selection } from '../../address/explore-view.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { region } from '../regions/regions.ts';
import { MonthPanel } from '../time/month-panel.tsx';
import { ClaimCard } from './claim/claim-card.tsx';
import { Dossier } from './dossier/dossier.tsx';
import { SeveralPanel } from './several/several-panel.tsx';
import { SheetHandle, type SheetHeight } from './sheet-handle.tsx';
import styles from './side-panel.module.css';
import { useReturnedFocus } from './use-returned-focus.ts';

/** The dossier, claim card or month that is selected: at the right, on a phone as a bottom sheet. */
export function SidePanel({ selection }: { selection: NonNullable<Selection> }) {
  const { record } = useExplorer();
  const panel = useRef<HTMLElement>(null);
  useReturnedFocus(panel);
  const [height, setHeight] = useState<SheetHeight>('half');
  const node = selection.of === 'entity' ? record.network.nodes.get(selection.id) : undefined;
  const tie = selection.of === 'tie' ? record.network.ties.get(selection.id) : undefined;
  const month = selection.of === 'month' ? selection.id : null;
  const several = selection.of === 'several' ? selection : null;
  if (node === undefined && tie === undefined && month === null && several === null) return null;
  return (
    <aside
      ref={panel}
      aria-label={titleOf(selection, node)}
      className={styles.panel}
      data-height={height}
      {...region('panel')}
    >
      <SheetHandle height={height} onHeight={setHeight} />
      {/* From month to month the keyboard stays on the arrows. */}
      <div
        key={selection.of === 'entity' || selection.of === 'tie' ? selection.id : selection.of}
        className={styles.body}
      >
        {node !== undefined && <Dossier node={node} />}
        {tie !== undefined && <ClaimCard tie={tie} />}
        {month !== null && <MonthPanel month={month} />}
        {several !== null && <SeveralPanel ids={several.ids} />}
      </div>
    </aside>
  );
}

function titleOf(selection: NonNullable<Selection>, node: NetworkNode | undefined): string {
  switch (selection.of) {
    case 'entity':
      return node?.name ?? selection.id;
    case 'tie':
      return 'Claim';
    case 'month':
      return formatEdtf(selection.id);
    case 'several':
      return `${selection.ids.length} selected`;
  }
}

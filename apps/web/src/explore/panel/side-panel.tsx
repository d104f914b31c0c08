'use client';
import type { Selection } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import { type CSSProperties, useRef, useState } from 'react';
import { select } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { region } from '../regions/regions.ts';
import { MonthPanel } from '../time/month-panel.tsx';
import { ClaimCard } from './claim/claim-card.tsx';
import { Dossier } from './dossier/dossier.tsx';
import { SeveralPanel } from './several/several-panel.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import type { SheetHeight } from './sheet-height.ts';
import styles from './side-panel.module.css';
import { useReturnedFocus } from './use-returned-focus.ts';

/** The dossier, claim card or month that is selected: at the right, on a phone as a bottom sheet. */
export function SidePanel({ selection }: { selection: NonNullable<Selection> }) {
  const { record } = useExplorer();
  const panel = useRef<HTMLElement>(null);
  useReturnedFocus(panel);
  const change = useChange();
  const [height, setHeight] = useState<SheetHeight>('half');
  const [pull, setPull] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const onHeight = (next: SheetHeight | null) => {
    if (next === null) return change(select(null));
    // What is left to see is the title.
    if (next === 'title') body.current?.scrollTo(0, 0);
    setHeight(next);
  };
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
      data-printed={several?.shown === 'connections' || undefined}
      style={{ '--pull': `${pull}px` } as CSSProperties}
      {...region('panel')}
    >
      <SheetHandle height={height} onPull={setPull} onHeight={onHeight} />
      {/* From month to month the keyboard stays on the arrows. */}
      <div
        ref={body}
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

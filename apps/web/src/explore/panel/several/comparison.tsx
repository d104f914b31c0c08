'use client';
import type { NetworkNode } from '@kto-kogo/network';
import { useEffect, useEffectEvent } from 'react';
import { useLatePart } from '../../../ui/late/use-late-part.ts';
import { sayWaits } from '../../../ui/online/what-waits.ts';
import { selectSeveral } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';

/** The comparison of those that are selected, where the view shows it. It is loaded then. */
export function Comparison({ nodes }: { nodes: readonly NetworkNode[] }) {
  const { view } = useExplorer();
  const change = useChange();
  const isOpen = view.selection?.of === 'several' && view.selection.shown === 'comparison';
  const [ComparisonDialog, ask] = useLatePart(
    async () => (await import('./comparison-dialog.tsx')).ComparisonDialog,
  );
  const close = () => change(selectSeveral(nodes.map(({ id }) => id)));
  const askForDialog = useEffectEvent(() =>
    ask(() => {
      close();
      sayWaits('part');
    }),
  );
  useEffect(() => {
    if (isOpen) askForDialog();
  }, [isOpen]);
  return ComparisonDialog !== null && <ComparisonDialog nodes={nodes} isOpen={isOpen} onClose={close} />;
}

'use client';
import { NetworkView } from '../canvas/network-view.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { ReadingList } from '../list/reading-list.tsx';
import { TieTable } from '../table/tie-table.tsx';
import { EmptyView } from './empty-view.tsx';

/** The same view as a drawing, a table, or sentences. */
export function CurrentShape() {
  const { view, scene } = useExplorer();
  if (scene.network.ties.size === 0 && scene.network.nodes.size === 0) return <EmptyView />;
  switch (view.shape) {
    case 'network':
      return <NetworkView />;
    case 'table':
      return <TieTable />;
    case 'list':
      return <ReadingList />;
  }
}

'use client';
import { NetworkView } from '../explore-canvas/network-view.tsx';
import { ReadingList } from '../explore-list/reading-list.tsx';
import { TieTable } from '../explore-table/tie-table.tsx';
import { EmptyView } from './empty-view.tsx';
import { useExplorer } from './explorer-context.tsx';

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

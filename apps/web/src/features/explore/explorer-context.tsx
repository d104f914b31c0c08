'use client';
import { createContext, type RefObject, useContext } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import type { Change } from '../../actions/view-changes.ts';
import type { CanvasHandle } from '../../graph-canvas/graph-canvas.tsx';
import type { View } from '../../view-state/view.ts';
import { changeView, type Weight } from '../../view-state/view-store.ts';
import type { ExplorerScene } from './derive-scene.ts';
import type { ExplorerRecord } from './explorer-record.ts';

/** What every part of the page looks at: record, view, scene; and the one way to change the view. */
export type Explorer = {
  record: ExplorerRecord;
  view: View;
  scene: ExplorerScene;
  actions: ActionContext;
  canvas: RefObject<CanvasHandle | null>;
};

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('This part belongs within <Explorer>.');
  return explorer;
}

/** Changes the view, and with it the address. */
export function useChange(): (change: Change, weight?: Weight) => void {
  const { store } = useExplorer().actions;
  return (change, weight) => changeView(store, change, weight);
}

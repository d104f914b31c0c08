'use client';
import type { View } from '@kto-kogo/address';
import { createContext, useContext } from 'react';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import type { Term } from '../../record/terms/term.ts';
import type { Weight } from '../../ui/weight.ts';
import type { ActionContext } from '../actions/action.ts';
import type { Change } from '../actions/view-changes.ts';
import type { LensState } from '../lens/use-lenses.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import { changeView } from '../view-state/view-store.ts';

/** State shared by all parts of the page: record, terms, view, scene, and the one way to change the view. */
export type Explorer = {
  record: ExplorerRecord;
  /** Those of the time strip. The panel asks for its own once it opens. */
  terms: readonly Term[];
  view: View;
  scene: ExplorerScene;
  /** The readings laid over the view. */
  lens: LensState;
  actions: ActionContext;
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

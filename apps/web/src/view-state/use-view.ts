'use client';
import { currentView } from '@kto-kogo/network';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { View } from './view.ts';
import type { ViewState, ViewStore } from './view-store.ts';

export const ViewStoreContext = createContext<ViewStore | null>(null);

export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (store === null) throw new Error('There is no view here: it is given by <ViewStoreContext>.');
  return store;
}

/** A part of the view; the component renders again only when that part changes. */
export function useView<Part>(pick: (view: View) => Part): Part {
  return useStore(useViewStore(), (state) => pick(currentView(state.steps)));
}

export function useViewState<Part>(pick: (state: ViewState) => Part): Part {
  return useStore(useViewStore(), pick);
}

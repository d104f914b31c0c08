'use client';
import type { View } from '@kto-kogo/address';
import { currentView } from '@kto-kogo/network';
import { useStore } from 'zustand';
import type { ViewStore } from './view-store.ts';

/** The view on screen, and what its address said that nobody understood. */
export function useStoredView(store: ViewStore): { view: View; problems: readonly string[] } {
  const view = useStore(store, ({ steps }) => currentView(steps));
  const problems = useStore(store, (state) => state.problems);
  return { view, problems };
}

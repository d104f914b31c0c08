import { currentView, goToStep, pushView, replaceView, type Steps, startSteps } from '@kto-kogo/network';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { exploreAddress } from '../../address/explore.ts';
import type { View } from '../../address/explore-view.ts';
import type { Weight } from '../../address/weight.ts';

/**
 * History of views. Independent of React and the browser: see `use-stored-view.ts` and `browser-history.ts`.
 */
type ViewState = {
  steps: Steps<View>;
  problems: readonly string[];
  /** Makes of a view that is asked for the one that is shown. */
  settle: (view: View) => View;
};
export type ViewStore = StoreApi<ViewState>;

export function createViewStore(
  view: View,
  problems: readonly string[] = [],
  settle: ViewState['settle'] = (asked) => asked,
): ViewStore {
  return createStore<ViewState>(() => ({ steps: startSteps(view), problems, settle }));
}

export function viewOf(store: ViewStore): View {
  return currentView(store.getState().steps);
}

/** Changes the view. A change without effect adds no step. */
export function changeView(store: ViewStore, change: (view: View) => View, weight: Weight = 'step'): void {
  const { steps, settle } = store.getState();
  const next = settle(change(currentView(steps)));
  if (exploreAddress.write(next) === exploreAddress.write(currentView(steps))) return;
  store.setState({ steps: weight === 'step' ? pushView(steps, next) : replaceView(steps, next) });
}

export function goTo(store: ViewStore, at: number): void {
  store.setState({ steps: goToStep(store.getState().steps, at) });
}

/** Restarts the history with a view from outside, such as a typed address. */
export function restart(store: ViewStore, view: View): void {
  store.setState({ steps: startSteps(store.getState().settle(view)) });
}

export function dismissProblems(store: ViewStore): void {
  store.setState({ problems: [] });
}

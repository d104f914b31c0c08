import { exploreAddress, type View } from '@kto-kogo/address';
import { currentView, goToStep, pushView, replaceView, type Steps, startSteps } from '@kto-kogo/network';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Weight } from '../../ui/weight.ts';

/** Steps that follow one another within this time are one entry of the history. */
export const FOLD_MS = 1000;

/**
 * History of views. Independent of React and the browser: see `use-stored-view.ts` and `browser-history.ts`.
 */
type ViewState = {
  steps: Steps<View>;
  problems: readonly string[];
  /** Makes of a view that is asked for the one that is shown. */
  settle: (view: View, before: View | null) => View;
  /** When the current entry was added, in ms; null for one that was gone to, or that the page opened with. */
  addedAt: number | null;
};
export type ViewStore = StoreApi<ViewState>;

export function createViewStore(
  view: View,
  problems: readonly string[] = [],
  settle: ViewState['settle'] = (asked) => asked,
): ViewStore {
  return createStore<ViewState>(() => ({ steps: startSteps(view), problems, settle, addedAt: null }));
}

export function viewOf(store: ViewStore): View {
  return currentView(store.getState().steps);
}

/** Changes the view. A change without effect adds no step. */
export function changeView(store: ViewStore, change: (view: View) => View, weight: Weight = 'step'): void {
  const { steps, settle, addedAt } = store.getState();
  const next = settle(change(currentView(steps)), currentView(steps));
  if (isSameView(next, currentView(steps))) return;
  const now = Date.now();
  const isFolded = addedAt !== null && now - addedAt < FOLD_MS;
  store.setState(
    weight === 'slide' || isFolded
      ? { steps: replaceView(steps, next) }
      : { steps: pushView(steps, next), addedAt: now },
  );
}

/**
 * Settles by another rule from now on, the view that is shown too.
 * @param isOpening whether that view is to be settled as one that opens
 */
export function settleAnew(store: ViewStore, settle: ViewState['settle'], isOpening: boolean): void {
  const { steps } = store.getState();
  const view = currentView(steps);
  const settled = settle(view, isOpening ? null : view);
  store.setState({ settle, ...(isSameView(settled, view) ? {} : { steps: replaceView(steps, settled) }) });
}

export function goTo(store: ViewStore, at: number): void {
  store.setState({ steps: goToStep(store.getState().steps, at), addedAt: null });
}

/** Adds a view that came from outside, such as a link of the header that leads here. */
export function arrive(store: ViewStore, view: View): void {
  const { steps, settle } = store.getState();
  store.setState({ steps: pushView(steps, settle(view, null)), addedAt: null });
}

/** Restarts the history with a view from outside, such as a typed address. */
export function restart(store: ViewStore, view: View): void {
  store.setState({ steps: startSteps(store.getState().settle(view, null)), addedAt: null });
}

/** Goes on with a history of before. */
export function restore(store: ViewStore, steps: Steps<View>): void {
  store.setState({ steps, addedAt: null });
}

/** Whether two views have one address. */
export function isSameView(a: View, b: View): boolean {
  return a === b || exploreAddress.write(a) === exploreAddress.write(b);
}

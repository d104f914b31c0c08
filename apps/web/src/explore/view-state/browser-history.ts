import type { Steps } from '@kto-kogo/network';
import { exploreAddress } from '../../address/explore.ts';
import type { View } from '../../address/explore-view.ts';
import { goTo, restart, type ViewStore, viewOf } from './view-store.ts';

/** Key under which a history entry stores the index of its step. */
const STEP = 'ktoKogoStep';

/**
 * Synchronises address and view. A step pushes an entry, a slide replaces it; Back and Forward are undo and
 * redo. Entries from before a reload are read from their address.
 *
 * @returns a function that disconnects
 */
export function connectToBrowserHistory(store: ViewStore): () => void {
  /** Index of the store's first step among the browser's entries. */
  let base = entryStep() - store.getState().steps.at;
  replaceEntry(store.getState().steps);
  const unsubscribe = store.subscribe(({ steps }, { steps: before }) => {
    if (steps === before || (entryStep() === base + steps.at && isShown(steps))) return;
    const entry = { [STEP]: base + steps.at };
    if (steps.at > before.at) window.history.pushState(entry, '', addressOf(viewOf(store)));
    else replaceEntry(steps);
  });
  const onPop = () => {
    const at = entryStep() - base;
    const { views } = store.getState().steps;
    const { value: view } = exploreAddress.read(new URLSearchParams(window.location.search));
    const known = views[at];
    if (known !== undefined && exploreAddress.write(known) === exploreAddress.write(view))
      return goTo(store, at);
    base = entryStep();
    restart(store, view);
  };
  window.addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', onPop);
  };

  function replaceEntry(steps: Steps<View>): void {
    const kept: unknown = window.history.state;
    const entry = typeof kept === 'object' ? kept : null;
    window.history.replaceState({ ...entry, [STEP]: base + steps.at }, '', addressOf(viewOf(store)));
  }

  function isShown(steps: Steps<View>): boolean {
    const view = steps.views[steps.at];
    return view !== undefined && addressOf(view) === `${window.location.pathname}${window.location.search}`;
  }
}

function addressOf(view: View): string {
  return `${window.location.pathname}${exploreAddress.write(view)}`;
}

function entryStep(): number {
  const state: unknown = window.history.state;
  const step = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[STEP] : 0;
  return typeof step === 'number' ? step : 0;
}

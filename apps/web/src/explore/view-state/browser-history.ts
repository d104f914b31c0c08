import { exploreAddress, type View } from '@kto-kogo/address';
import { keepLog, newLogId, readLog } from './view-log.ts';
import { arrive, goTo, isSameView, restart, restore, type ViewStore, viewOf } from './view-store.ts';

/** Key under which an entry of the browser's history says whose entry it is. */
const KEY = 'ktoKogo';
/** `log`: a history of views, see `view-log.ts`; `step`: which of its views. */
type Entry = { log: string; step: number };

export type BrowserHistory = {
  /** To be called when the address was changed by another, such as a link of the header that leads to this page. */
  follow: () => void;
  disconnect: () => void;
};

/**
 * Synchronises address and view. A step pushes an entry, a slide replaces it; Back and Forward are undo and redo. The history is kept
 * for the tab, and goes on when its entry is come back to from another page, or loaded anew.
 */
export function connectToBrowserHistory(store: ViewStore): BrowserHistory {
  const { pathname } = window.location;
  let log = newLogId();
  /** True while the view follows the address, so that the address need not follow the view. */
  let isFollowing = false;

  openEntry(viewOf(store));
  const unsubscribe = store.subscribe(({ steps }, { steps: before }) => {
    if (steps === before) return;
    keepLog(log, steps);
    if (isFollowing) return;
    if (steps.at > before.at) window.history.pushState(entryAt(steps.at), '', addressOf(viewOf(store)));
    else writeEntry();
  });
  const onPop = () => {
    if (window.location.pathname === pathname) openEntry(viewOfAddress());
  };
  // Next writes a state of its own to an entry that was come to after a reload, without ours. Where a browser cannot tell, undo ends there.
  const onEntry = () => {
    if (window.location.pathname !== pathname) return;
    if (isOurs() || isSameView(viewOfAddress(), viewOf(store))) writeEntry();
  };
  window.addEventListener('popstate', onPop);
  window.navigation?.addEventListener('currententrychange', onEntry);
  return {
    follow: () => {
      const view = viewOfAddress();
      if (window.location.pathname !== pathname || isSameView(view, viewOf(store))) return;
      if (isOurs()) writeEntry();
      // React may tell of an entry that was gone back to before the browser's own event comes here.
      else if (currentEntry() !== null) openEntry(view);
      else followWith(() => arrive(store, view));
    },
    disconnect: () => {
      unsubscribe();
      window.removeEventListener('popstate', onPop);
      window.navigation?.removeEventListener('currententrychange', onEntry);
    },
  };

  /** Shows the view of the browser's current entry, among the views of its history where that is kept. */
  function openEntry(view: View): void {
    const entry = currentEntry();
    const views = entry === null ? null : readLog(entry.log);
    const isKept = (step: number) => views?.[step] !== undefined && isSameView(views[step], view);
    followWith(() => {
      if (entry === null || views === null || !isKept(entry.step)) {
        log = newLogId();
        restart(store, view);
      } else if (entry.log === log && isHeld(entry.step, view)) goTo(store, entry.step);
      else {
        log = entry.log;
        restore(store, { views, at: entry.step });
      }
    });
  }

  /**
   * Whether the browser stands at the step that is shown. Then another address was not gone to: Next wrote one that it had been told
   * before, as it lags behind where views follow one another fast.
   */
  function isOurs(): boolean {
    const entry = currentEntry();
    return entry?.log === log && entry.step === store.getState().steps.at;
  }

  /** Whether the store has the view at this step: then it keeps its identity, and what is derived from it. */
  function isHeld(step: number, view: View): boolean {
    const held = store.getState().steps.views[step];
    return held !== undefined && isSameView(held, view);
  }

  function followWith(change: () => void): void {
    isFollowing = true;
    change();
    isFollowing = false;
    keepLog(log, store.getState().steps);
    writeEntry();
  }

  /** Writes view and step to the browser's current entry, and leaves to Next what is Next's. */
  function writeEntry(): void {
    const { at } = store.getState().steps;
    const kept: unknown = window.history.state;
    if (isOurs() && addressOf(viewOf(store)) === `${window.location.pathname}${window.location.search}`)
      return;
    window.history.replaceState(
      { ...(typeof kept === 'object' ? kept : null), ...entryAt(at) },
      '',
      addressOf(viewOf(store)),
    );
  }

  function entryAt(step: number): { [KEY]: Entry } {
    return { [KEY]: { log, step } };
  }

  function addressOf(view: View): string {
    return `${pathname}${exploreAddress.write(view)}`;
  }
}

/** Browser and Next tell of one address several times. */
let lastRead: { search: string; view: View } | null = null;

function viewOfAddress(): View {
  const { search } = window.location;
  if (lastRead?.search !== search) {
    lastRead = { search, view: exploreAddress.read(new URLSearchParams(search)).value };
  }
  return lastRead.view;
}

function currentEntry(): Entry | null {
  const state: unknown = window.history.state;
  const entry = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[KEY] : null;
  if (typeof entry !== 'object' || entry === null || !('log' in entry) || !('step' in entry)) return null;
  const { log, step } = entry;
  return typeof log === 'string' && typeof step === 'number' ? { log, step } : null;
}

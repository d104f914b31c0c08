import { createStore } from 'zustand/vanilla';
import { readViews, type SavedView, writeViews } from './saved-view.ts';

const KEY = 'kto-kogo-saved-views';

/** The saved views of this browser, latest first. Empty on the server. */
export const savedViews = createStore<readonly SavedView[]>(() => readStored());

/** @returns whether the browser keeps them: it may have no room, or no storage */
export function keepViews(views: readonly SavedView[]): boolean {
  savedViews.setState(views, true);
  try {
    localStorage.setItem(KEY, writeViews(views));
    return true;
  } catch {
    return false;
  }
}

function readStored(): readonly SavedView[] {
  try {
    const views = readViews(localStorage.getItem(KEY) ?? writeViews([]));
    return typeof views === 'string' ? [] : views;
  } catch {
    return [];
  }
}

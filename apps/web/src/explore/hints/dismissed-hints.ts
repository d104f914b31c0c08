'use client';
import { useSyncExternalStore } from 'react';

/** One for each thing that a first visit does not show by itself. */
export const HINTS = ['person', 'line', 'key'] as const;
export type HintName = (typeof HINTS)[number];

/** Local storage key of the hints that the reader needs no more, joined by commas. */
const HINTS_KEY = 'kto-kogo-hints';

/** Where storage is not permitted, they are gone until the page is loaded anew. */
let unstored = '';
const listeners = new Set<() => void>();

function read(): string {
  try {
    return localStorage.getItem(HINTS_KEY) ?? unstored;
  } catch {
    return unstored;
  }
}

/** Dismisses a hint for good. */
export function dismissHint(name: HintName): void {
  const names = read().split(',');
  if (names.includes(name)) return;
  unstored = [...names, name].filter((each) => each !== '').join(',');
  try {
    localStorage.setItem(HINTS_KEY, unstored);
  } catch {
    // Not permitted.
  }
  for (const tell of listeners) tell();
}

function watch(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Those that are dismissed; on the server all, which does not know. */
export function useDismissedHints(): readonly string[] {
  return useSyncExternalStore(watch, read, () => HINTS.join(',')).split(',');
}

'use client';
import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { SEARCH_INPUT } from './slash-key.ts';

const ASKED = 'kto-kogo:search';

/** Asks the page to show a search of its own. Whether it has one. */
export function askForOwnSearch(): boolean {
  return !document.dispatchEvent(new CustomEvent(ASKED, { cancelable: true }));
}

/** Says that this page has a search that is not always on screen: `show` brings it there, and it gets the focus. */
export function useOwnSearch(show: () => void): void {
  const onAsked = useEffectEvent((event: Event) => {
    event.preventDefault();
    // At once: the letters that follow the key are for the search.
    flushSync(show);
    for (const input of document.querySelectorAll<HTMLInputElement>(`[${SEARCH_INPUT}]`)) {
      if (input.checkVisibility()) return input.focus();
    }
  });
  useEffect(() => {
    document.addEventListener(ASKED, onAsked);
    return () => document.removeEventListener(ASKED, onAsked);
  }, []);
}

'use client';
import { useEffect } from 'react';
import { isTyping } from '../../ui/keyboard/is-typing.ts';
import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { focusNextRegion } from './regions.ts';

/** For the keyboard help. */
export const REGION_KEYS: KeyGroup = {
  title: 'Round the page',
  keys: [
    {
      keys: ['F6'],
      does: 'To the next region: network, dossier, time, tools, key; with Shift to the one before',
    },
    { keys: ['Esc'], does: 'Back, one thing at a time' },
  ],
};

/** Whether something is open above the page that closes by itself, such as a menu or the card of a term. */
function isPopupOpen(): boolean {
  return document.querySelector('[data-base-ui-portal] [data-open]') !== null;
}

/** F6 goes round the regions, Escape goes back one thing at a time, wherever the focus is. */
export function useRegionKeys(onBack: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isPopupOpen()) return;
      if (event.key === 'F6') {
        event.preventDefault();
        focusNextRegion(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape' && !isTyping(event)) {
        event.preventDefault();
        onBack();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
}

'use client';
import { type RefObject, useEffect } from 'react';
import { focusRegion } from '../regions/regions.ts';

/**
 * When the panel closes, the focus returns to what opened it, unless it is elsewhere by then. A text field is not returned to: the
 * letters that are pressed next are acts, and no text.
 */
export function useReturnedFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    const element = panel.current;
    return () => {
      const { activeElement } = document;
      const isLost =
        activeElement === document.body || activeElement === null || element?.contains(activeElement);
      if (!isLost) return;
      if (opener instanceof HTMLElement && isReturnedTo(opener)) opener.focus();
      else focusRegion('view');
    };
  }, [panel]);
}

function isReturnedTo(opener: HTMLElement): boolean {
  return (
    opener.isConnected &&
    opener !== document.body &&
    !(opener instanceof HTMLInputElement && opener.type === 'search')
  );
}

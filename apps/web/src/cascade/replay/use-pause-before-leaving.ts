'use client';
import { useEffect, useEffectEvent } from 'react';

/**
 * Ends the playing before a link is followed or a form is written in: an address that goes on being written would call back
 * the page that is on its way.
 */
export function usePauseBeforeLeaving(pause: () => void): void {
  const onAct = useEffectEvent((event: Event) => {
    const way = event.type === 'focusin' ? 'form' : 'a, form';
    if (event.target instanceof Element && event.target.closest(way) !== null) pause();
  });
  useEffect(() => {
    const listener = (event: Event) => onAct(event);
    document.addEventListener('click', listener, { capture: true });
    document.addEventListener('focusin', listener);
    return () => {
      document.removeEventListener('click', listener, { capture: true });
      document.removeEventListener('focusin', listener);
    };
  }, []);
}

'use client';
import { useEffect, useEffectEvent } from 'react';

/** How long a pointer is on a term before it is told what the term means: one that merely passes pauses nothing. */
const STAY_MS = 250;
const TERM = 'a[href^="/glossary#"]';

/**
 * Ends the playing as soon as the reader turns to a link, a fold or a form: the next step would take away what they point at,
 * and an address that goes on being written would call back the page that is on its way.
 */
export function usePauseAtLinks(pause: () => void): void {
  const onAct = useEffectEvent(({ target }: Event) => {
    if (closest(target, 'a, summary, form') !== null) pause();
  });
  const onStay = useEffectEvent((term: Element) => {
    if (term.isConnected) pause();
  });
  useEffect(() => {
    const act = (event: Event) => onAct(event);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pointedAt: Element | null = null;
    // A pointer that rests is "over" whatever a step brings under it; only the reader moves it.
    const move = ({ target }: Event) => {
      const term = closest(target, TERM);
      if (term === null || term === pointedAt) return;
      leave();
      pointedAt = term;
      timer = setTimeout(() => onStay(term), STAY_MS);
    };
    const leave = () => {
      clearTimeout(timer);
      pointedAt = null;
    };
    document.addEventListener('click', act, { capture: true });
    document.addEventListener('focusin', act);
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerout', leave);
    return () => {
      leave();
      document.removeEventListener('click', act, { capture: true });
      document.removeEventListener('focusin', act);
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerout', leave);
    };
  }, []);
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}

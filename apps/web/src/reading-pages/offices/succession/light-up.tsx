'use client';
import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Highlights everything of the holder under the pointer or the focus. Sets an attribute instead of state, so that two hundred
 * bars are not rendered again.
 */
export function LightUp({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const light = (target: EventTarget | null) => {
      const holder = target instanceof Element ? target.closest('[data-holder]') : null;
      const id = holder?.getAttribute('data-holder') ?? null;
      for (const lit of element.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
      if (id === null) return;
      for (const one of element.querySelectorAll(`[data-holder="${CSS.escape(id)}"]`)) {
        one.setAttribute('data-lit', '');
      }
    };
    const over = (event: Event) => light(event.target);
    const out = () => light(null);
    element.addEventListener('pointerover', over);
    element.addEventListener('focusin', over);
    element.addEventListener('pointerleave', out);
    element.addEventListener('focusout', out);
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('focusin', over);
      element.removeEventListener('pointerleave', out);
      element.removeEventListener('focusout', out);
    };
  }, []);
  return <div ref={root}>{children}</div>;
}

'use client';
import { useEffect, useState } from 'react';
import { askFullscreen, useLargePage } from './use-large-page.ts';

export type ShowLarge = { isLarge: boolean; show: () => void; leave: () => void };

/** A view for a projector, see `use-large-page.ts`, on a page whose address does not say that it is large. Esc leaves. */
export function useShowLarge(): ShowLarge {
  const [isLarge, setLarge] = useState(false);
  useLargePage(isLarge, () => setLarge(false));
  useEffect(() => {
    if (!isLarge) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setLarge(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isLarge]);
  return {
    isLarge,
    show: () => {
      setLarge(true);
      askFullscreen();
    },
    leave: () => setLarge(false),
  };
}

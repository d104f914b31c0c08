'use client';
import { useEffect, useState } from 'react';

export type ShowLarge = { isLarge: boolean; show: () => void; leave: () => void };

/**
 * A view for a projector: the header folds away (`site-header.module.css`), the view grows by itself, and the browser's own frame
 * goes where it can. Esc leaves; in full screen the browser takes that key and tells.
 */
export function useShowLarge(): ShowLarge {
  const [isLarge, setLarge] = useState(false);
  useEffect(() => {
    if (!isLarge) return;
    const root = document.documentElement;
    root.dataset.large = '';
    const leave = () => setLarge(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    const onFullscreen = () => {
      if (document.fullscreenElement === null) leave();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => {
      delete root.dataset.large;
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onFullscreen);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    };
  }, [isLarge]);
  return {
    isLarge,
    show: () => {
      setLarge(true);
      // Where it is not permitted the page is large within its window.
      document.documentElement.requestFullscreen?.().catch(() => {});
    },
    leave: () => setLarge(false),
  };
}

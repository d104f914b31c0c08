'use client';
import { useEffect, useEffectEvent } from 'react';

/**
 * The header folds away (`site-header.module.css`) while a page is shown large. In full screen the browser takes Esc, and tells.
 *
 * @param onLeave the full screen was left
 */
export function useLargePage(isLarge: boolean, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (!isLarge) return;
    const root = document.documentElement;
    root.dataset.large = '';
    const onFullscreen = () => {
      if (document.fullscreenElement === null) leave();
    };
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => {
      delete root.dataset.large;
      document.removeEventListener('fullscreenchange', onFullscreen);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    };
  }, [isLarge]);
}

/** Asks for the full screen, which is granted only to a press. Where it is not, the page is large within its window. */
export function askFullscreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => {});
}

'use client';
import { useEffect } from 'react';
import { LEAVE_LARGE } from '../actions/view-actions.ts';
import { useExplorer } from '../context/explorer-context.tsx';

/**
 * While the view is shown large, the site's header is folded away (`site-header.module.css`). In full screen the browser takes Esc and
 * tells: then the view is large no more, and the other way round.
 */
export function useLarge(): boolean {
  const { view, actions } = useExplorer();
  const isLarge = view.size === 'large';
  useEffect(() => {
    if (!isLarge) return;
    const root = document.documentElement;
    root.dataset.large = '';
    return () => {
      delete root.dataset.large;
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => {});
    };
  }, [isLarge]);
  useEffect(() => {
    if (!isLarge) return;
    const onFullscreen = () => {
      if (document.fullscreenElement === null) LEAVE_LARGE.perform(actions);
    };
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => document.removeEventListener('fullscreenchange', onFullscreen);
  }, [isLarge, actions]);
  return isLarge;
}

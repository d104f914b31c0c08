'use client';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../palette.ts';
import { themeInForce, watchTheme } from './theme-choice.ts';

/** The current theme, for what CSS does not draw. Light on the server, which does not know it. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, themeInForce, () => 'light');
}

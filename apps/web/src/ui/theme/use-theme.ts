'use client';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../palette.ts';
import { themeInForce, watchTheme } from './theme-choice.ts';

/** The theme in force, for what is not drawn by CSS. On the server, where nobody knows: light. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, themeInForce, () => 'light');
}

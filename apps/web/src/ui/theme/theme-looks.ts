import { type LucideIcon, Moon, Sun } from 'lucide-react';
import type { Theme } from '../palette.ts';

/** What the choice of a theme is called, and its icon. */
export const THEME_LOOKS: Readonly<Record<Theme, { label: string; icon: LucideIcon }>> = {
  dark: { label: 'Dark theme', icon: Moon },
  light: { label: 'Light theme', icon: Sun },
};

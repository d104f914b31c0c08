'use client';
import { IconButton } from '../icon-button.tsx';
import { chooseTheme, otherTheme } from './theme-choice.ts';
import { THEME_LOOKS } from './theme-looks.ts';
import { useTheme } from './use-theme.ts';

export function ThemeToggle() {
  const other = otherTheme(useTheme());
  const { label, icon: Icon } = THEME_LOOKS[other];
  return (
    <IconButton name={label} onClick={() => chooseTheme(other)}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}

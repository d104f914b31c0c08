'use client';
import { Moon, Sun } from 'lucide-react';
import { IconButton } from '../icon-button.tsx';
import { chooseTheme } from './theme-choice.ts';
import { useTheme } from './use-theme.ts';

export function ThemeToggle() {
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? Moon : Sun;
  return (
    <IconButton name={other === 'dark' ? 'Dark theme' : 'Light theme'} onClick={() => chooseTheme(other)}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}

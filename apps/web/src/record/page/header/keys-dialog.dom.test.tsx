import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { isShortcut } from '../../../ui/keyboard/letter-keys.ts';
import { KeysDialog } from './keys-dialog.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const pressed = (key: string) => new KeyboardEvent('keydown', { key });

test('keys of a letter or a sign are switched off, and on again', () => {
  render(<KeysDialog isOpen onOpenChange={() => {}} />);
  const box = screen.getByRole('checkbox', { name: /single letter or sign/ });
  expect(['b', '?', '+', 'ArrowRight', ' '].map((key) => isShortcut(pressed(key)))).not.toContain(false);
  fireEvent.click(box);
  expect(['b', '?', '+', 'é', '𝒃'].map((key) => isShortcut(pressed(key)))).not.toContain(true);
  expect(['ArrowRight', 'PageDown', ' ', 'Escape'].map((key) => isShortcut(pressed(key)))).not.toContain(
    false,
  );
  fireEvent.click(box);
  expect(isShortcut(pressed('b'))).toBe(true);
});

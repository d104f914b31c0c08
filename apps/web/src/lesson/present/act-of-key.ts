import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { isShortcut } from '../../ui/keyboard/letter-keys.ts';
import type { Act } from './shown.ts';

/** Clickers send the keys of slides: page up and down, some of them the arrows, and "." or "b" for a blank screen. */
const ACTS: Readonly<Record<string, Act>> = {
  ArrowRight: { does: 'next' },
  PageDown: { does: 'next' },
  ArrowLeft: { does: 'back' },
  PageUp: { does: 'back' },
  b: { does: 'blank' },
  B: { does: 'blank' },
  '.': { does: 'blank' },
  '+': { does: 'larger' },
  '=': { does: 'larger' },
  '-': { does: 'smaller' },
};

/** What a key does in either window; null for others, where something is typed, and while a key is held down: one step a press. */
export function actOfKey(event: KeyboardEvent): Act | null {
  if (event.repeat || !isShortcut(event)) return null;
  return ACTS[event.key] ?? null;
}

export const PRESENT_KEYS: KeyGroup = {
  title: 'Presenting',
  keys: [
    { keys: ['→', 'Page down'], does: 'The next step' },
    { keys: ['←', 'Page up'], does: 'The step before' },
    { keys: ['B', '.'], does: 'Blank the screen, and show it again' },
    { keys: ['+', '-'], does: 'All larger, all smaller' },
  ],
};

import type { KeyGroup } from '../../ui/keyboard/key-group.ts';

export const EDIT_KEYS: KeyGroup = {
  title: 'Making a lesson',
  keys: [
    { keys: ['Ctrl Z'], does: 'Undo' },
    { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'Redo' },
    { keys: ['Alt ↑', 'Alt ↓'], does: 'The step to an earlier, a later place' },
  ],
};

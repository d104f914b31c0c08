import type { KeyGroup } from '../../ui/keyboard/key-group.ts';

/** For the keyboard help; `month-links.tsx` and `thumb.tsx` do what it says. */
export const STRIP_KEYS: KeyGroup = {
  title: 'On the months',
  keys: [
    { keys: ['←', '→'], does: 'A month, or the thumb by a month; with Shift a year' },
    { keys: ['Home', 'End'], does: 'To the first, to the last' },
    { keys: ['Enter'], does: 'List what happened in the month' },
  ],
};

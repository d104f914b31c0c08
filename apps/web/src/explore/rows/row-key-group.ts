import type { KeyGroup } from '../../ui/keyboard/key-group.ts';

/** For the keyboard help; `watch-rows.ts` does what it says. */
export const ROW_KEYS: KeyGroup = {
  title: 'In table and list',
  keys: [
    { keys: ['Enter'], does: 'Open the dossier of a name or the claim; with Shift select one more' },
    { keys: ['Menu'], does: 'What can be done with it; also Shift and F10' },
  ],
};

import type { KeyGroup } from '../../ui/keyboard/key-group.ts';

/** For the keyboard help; `canvas-keys.ts` does what it says. */
export const CANVAS_KEYS: KeyGroup = {
  title: 'On the network',
  keys: [
    { keys: ['←', '↑', '→', '↓'], does: 'To the next person that way, along a tie where there is one' },
    { keys: ['T'], does: 'Through the ties of this person; with Shift backwards' },
    { keys: ['Menu'], does: 'What can be done with it; also Shift and F10' },
    { keys: ['Enter'], does: 'Open the dossier or the claim; with Shift select one more' },
    { keys: ['Shift', 'drag'], does: 'A lasso round several, or straight a box' },
    { keys: ['+', '-'], does: 'Nearer, further' },
    { keys: ['0'], does: 'Fit all in view' },
  ],
};

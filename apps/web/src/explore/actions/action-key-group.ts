import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { ACTIONS } from './actions.ts';

/** For the keyboard help. */
export const ACTION_KEYS: KeyGroup = {
  title: 'In this view',
  keys: ACTIONS.flatMap(({ key, isShift, label }) =>
    key === null ? [] : [{ keys: isShift ? ['Shift', key] : [key.toUpperCase()], does: label }],
  ),
};

import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { keysOf } from './action.ts';
import { ACTIONS } from './actions.ts';

/** For the keyboard help. */
export const ACTION_KEYS: KeyGroup = {
  title: 'In this view',
  keys: ACTIONS.map((action) => ({ keys: keysOf(action), does: action.label })).filter(
    ({ keys }) => keys.length > 0,
  ),
};

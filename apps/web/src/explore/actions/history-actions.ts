import { canRedo, canUndo } from '@kto-kogo/network';
import { Redo2, Undo2 } from 'lucide-react';
import type { Action } from './action.ts';

/** Back and forward are undo and redo, so these go through the browser. */
export const UNDO: Action = {
  name: 'undo',
  label: 'Undo',
  words: 'back before',
  icon: Undo2,
  key: 'z',
  isEnabled: ({ store }) => canUndo(store.getState().steps),
  perform: () => window.history.back(),
};

export const REDO: Action = {
  name: 'redo',
  label: 'Redo',
  words: 'again forward',
  icon: Redo2,
  key: 'Z',
  isShift: true,
  isEnabled: ({ store }) => canRedo(store.getState().steps),
  perform: () => window.history.forward(),
};

import type { Action } from './action.ts';
import { COLLAPSE, EXPAND, FOCUS, HIDE, PIN, UNPIN } from './entity-actions.ts';
import { REDO, UNDO } from './history-actions.ts';
import { COMPARE, CONNECT, END_ISOLATION, ISOLATE } from './selection-actions.ts';
import { FIT, LINK } from './view-actions.ts';

/** All actions with a shortcut. Two may share a key when they are never enabled together. */
export const ACTIONS: readonly Action[] = [
  UNDO,
  REDO,
  FIT,
  LINK,
  FOCUS,
  EXPAND,
  COLLAPSE,
  HIDE,
  PIN,
  UNPIN,
  CONNECT,
  COMPARE,
  ISOLATE,
  END_ISOLATION,
];

import type { Action } from './action.ts';
import { COLLAPSE, EXPAND, FOCUS, HIDE, PIN, UNPIN } from './entity-actions.ts';
import { REDO, UNDO } from './history-actions.ts';
import { COMPARE, CONNECT, END_ISOLATION, ISOLATE, SELECT_ANOTHER } from './selection-actions.ts';
import { FIT, LEAVE_LARGE, LINK, SHOW_LARGE } from './view-actions.ts';

/** Acts on the view, for the toolbar and its menu. */
export const TOOLS: readonly Action[] = [UNDO, REDO, FIT, LINK, SHOW_LARGE];

/** All actions. Two may share a key when they are never enabled together. */
export const ACTIONS: readonly Action[] = [
  ...TOOLS,
  LEAVE_LARGE,
  FOCUS,
  EXPAND,
  COLLAPSE,
  HIDE,
  PIN,
  UNPIN,
  CONNECT,
  COMPARE,
  SELECT_ANOTHER,
  ISOLATE,
  END_ISOLATION,
];

import { EyeOff, Focus, Minus, Pin, PinOff, Plus } from 'lucide-react';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { Action, ActionContext } from './action.ts';
import { collapse, expand, focusOn, hide, pin, unpin } from './view-changes.ts';

/** Acts on whose dossier is open. */

export const FOCUS: Action = {
  name: 'focus',
  label: 'Focus',
  icon: Focus,
  key: 'f',
  isEnabled: (context) => selectedId(context) !== null && selectedId(context) !== viewOf(context.store).focus,
  perform: (context) => onSelected(context, focusOn),
};

export const EXPAND: Action = {
  name: 'expand',
  label: 'Expand',
  icon: Plus,
  key: 'e',
  isEnabled: (context) =>
    selectedId(context) !== null && !isExpanded(context) && context.scene.expansion.brings.length > 0,
  perform: (context) => onSelected(context, (id) => expand(id)),
};

export const COLLAPSE: Action = {
  name: 'collapse',
  label: 'Collapse',
  icon: Minus,
  key: 'c',
  isEnabled: isExpanded,
  perform: (context) => onSelected(context, collapse),
};

export const HIDE: Action = {
  name: 'hide',
  label: 'Hide',
  icon: EyeOff,
  key: 'h',
  isEnabled: (context) => selectedId(context) !== null,
  perform: (context) => onSelected(context, hide),
};

export const PIN: Action = {
  name: 'pin',
  label: 'Pin in place',
  icon: Pin,
  key: 'p',
  isEnabled: (context) => placeOf(context) !== null && !isPinned(context),
  perform: (context) => {
    const place = placeOf(context);
    if (place !== null) onSelected(context, (id) => pin(id, place));
  },
};

export const UNPIN: Action = {
  name: 'unpin',
  label: 'Unpin',
  icon: PinOff,
  key: 'p',
  isEnabled: isPinned,
  perform: (context) => onSelected(context, unpin),
};

function selectedId({ store }: ActionContext): string | null {
  const { selection } = viewOf(store);
  return selection?.of === 'entity' ? selection.id : null;
}

function onSelected(context: ActionContext, change: (id: string) => Parameters<typeof changeView>[1]): void {
  const id = selectedId(context);
  if (id !== null) changeView(context.store, change(id));
}

function isExpanded(context: ActionContext): boolean {
  const id = selectedId(context);
  return id !== null && viewOf(context.store).expanded.some((each) => each.id === id);
}

function isPinned(context: ActionContext): boolean {
  const id = selectedId(context);
  return id !== null && viewOf(context.store).pinned[id] !== undefined;
}

function placeOf(context: ActionContext): { x: number; y: number } | null {
  const id = selectedId(context);
  return id === null || context.scene.ego !== null ? null : context.scene.placeOf(id);
}

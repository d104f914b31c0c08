import { selectedOf, type View } from '@kto-kogo/address';
import { EyeOff, Focus, Minus, Pin, PinOff, Plus } from 'lucide-react';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { Action, ActionContext } from './action.ts';
import { type Change, collapse, expand, focusOn, hide, pin, unpin } from './view-changes.ts';

/** Acts on what is selected, one or several. */

export const FOCUS: Action = {
  name: 'focus',
  label: 'Focus',
  words: 'around neighbours ego',
  icon: Focus,
  key: 'f',
  isEnabled: (context) => onlyId(context) !== null && onlyId(context) !== viewOf(context.store).focus,
  perform: (context) => {
    const id = onlyId(context);
    if (id !== null) changeView(context.store, focusOn(id));
  },
};

export const EXPAND: Action = {
  name: 'expand',
  label: 'Expand',
  words: 'more ties neighbours grow',
  icon: Plus,
  key: 'e',
  isEnabled: (context) => viewOf(context.store).focus === null && expandable(context).length > 0,
  perform: (context) => onEach(context, expandable(context), (id) => expand(id)),
};

export const COLLAPSE: Action = {
  name: 'collapse',
  label: 'Collapse',
  words: 'less',
  icon: Minus,
  key: 'c',
  isEnabled: (context) => expanded(context).length > 0,
  perform: (context) => onEach(context, expanded(context), collapse),
};

export const HIDE: Action = {
  name: 'hide',
  label: 'Hide',
  words: 'remove',
  icon: EyeOff,
  key: 'h',
  isEnabled: (context) => ids(context).length > 0,
  perform: (context) => onEach(context, ids(context), hide),
};

export const PIN: Action = {
  name: 'pin',
  label: 'Pin in place',
  words: 'fix',
  icon: Pin,
  key: 'p',
  isEnabled: (context) => pinnable(context).length > 0,
  perform: (context) =>
    onEach(context, pinnable(context), (id) => {
      const place = context.scene.placeOf(id);
      return place === null ? (view) => view : pin(id, place);
    }),
};

export const UNPIN: Action = {
  name: 'unpin',
  label: 'Unpin',
  words: 'loose',
  icon: PinOff,
  key: 'p',
  isEnabled: (context) => isDrawn(context) && pinned(context).length > 0 && pinnable(context).length === 0,
  perform: (context) => onEach(context, pinned(context), unpin),
};

function ids({ store }: ActionContext): readonly string[] {
  return selectedOf(viewOf(store).selection);
}

/** The one that is selected; null for none and for several. */
function onlyId(context: ActionContext): string | null {
  const [first = null, ...more] = ids(context);
  return more.length === 0 ? first : null;
}

/** Those with ties that are not drawn yet. */
function expandable(context: ActionContext): readonly string[] {
  const { brings } = context.scene.expansion;
  return ids(context).filter(
    (id) =>
      isWhole(viewOf(context.store), id) === false && brings.some(({ from, to }) => from === id || to === id),
  );
}

function isWhole({ expanded: all }: View, id: string): boolean {
  return all.some((each) => each.id === id && each.kinds === null);
}

function expanded(context: ActionContext): readonly string[] {
  const all = viewOf(context.store).expanded;
  return ids(context).filter((id) => all.some((each) => each.id === id));
}

/** Table and list have no places. */
function isDrawn({ store }: ActionContext): boolean {
  return viewOf(store).shape === 'network';
}

function pinned(context: ActionContext): readonly string[] {
  return ids(context).filter((id) => viewOf(context.store).pinned[id] !== undefined);
}

function pinnable(context: ActionContext): readonly string[] {
  if (context.scene.ego !== null || !isDrawn(context)) return [];
  const already = pinned(context);
  return ids(context).filter((id) => !already.includes(id) && context.scene.placeOf(id) !== null);
}

/** One step of the history for all. */
function onEach(context: ActionContext, each: readonly string[], change: (id: string) => Change): void {
  changeView(context.store, (view) => each.reduce((next, id) => change(id)(next), view));
}

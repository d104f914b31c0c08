import { type Shown, selectedOf } from '@kto-kogo/address';
import { Columns3, Spline, SquareDashed, UserRoundPlus } from 'lucide-react';
import { askToAdd } from '../panel/several/adding.ts';
import { changeView, viewOf } from '../view-state/view-store.ts';
import type { Action, ActionContext } from './action.ts';
import { endIsolation, isolate, selectSeveral } from './view-changes.ts';

/** Acts on several that are selected. */

export const CONNECT: Action = {
  name: 'connect',
  label: 'What connects these?',
  words: 'connections connect path between',
  icon: Spline,
  key: 'w',
  isEnabled: (context) => several(context).length > 1,
  perform: (context) => showOf(context, 'connections'),
};

export const COMPARE: Action = {
  name: 'compare',
  label: 'Compare',
  words: 'comparison side',
  icon: Columns3,
  key: 'm',
  isEnabled: (context) => several(context).length > 1,
  perform: (context) => showOf(context, 'comparison'),
};

/** By name, for those who cannot point at both. */
export const SELECT_ANOTHER: Action = {
  name: 'select another',
  label: 'Select another too',
  words: 'add compare comparison connect connections several',
  icon: UserRoundPlus,
  key: null,
  takesFocus: true,
  isEnabled: (context) => several(context).length > 0,
  perform: askToAdd,
};

export const ISOLATE: Action = {
  name: 'isolate',
  label: 'Only these',
  words: 'isolate',
  icon: SquareDashed,
  key: 'i',
  isEnabled: (context) => several(context).length > 1,
  perform: (context) => changeView(context.store, isolate(several(context))),
};

export const END_ISOLATION: Action = {
  name: 'end-isolation',
  label: 'Everybody again',
  words: 'isolate all',
  icon: SquareDashed,
  key: 'i',
  isEnabled: (context) => viewOf(context.store).isolated.length > 0 && several(context).length < 2,
  perform: ({ store }) => changeView(store, endIsolation),
};

function several({ store }: ActionContext): readonly string[] {
  return selectedOf(viewOf(store).selection);
}

function showOf(context: ActionContext, shown: Shown): void {
  changeView(context.store, selectSeveral(several(context), shown));
}

import { LEVELS } from '@kto-kogo/network';
import { FilterX, Rows3, UsersRound, Waypoints } from 'lucide-react';
import { exploreAddress } from '../../address/explore.ts';
import { LAYOUTS, SHAPES } from '../../address/explore-view.ts';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import type { Command } from '../../record/palette/view-commands.ts';
import { LEVEL_WORDS } from '../scene/level-words.ts';
import { SHAPE_WORDS } from '../scene/shape-words.ts';
import { changeView, viewOf } from '../view-state/view-store.ts';
import { type ActionContext, keysOf } from './action.ts';
import { ACTIONS } from './actions.ts';
import { type Change, resetFilter, setLayout, setLevel, setShape } from './view-changes.ts';

/** What the palette can do in the explorer now: every act of the registry, and every choice of the toolbar. */
export function viewCommandsOf(context: ActionContext): Command[] {
  const { store } = context;
  const view = viewOf(store);
  const acts = ACTIONS.filter((action) => action.isEnabled(context)).map(
    (action): Command => ({ ...action, keys: keysOf(action), perform: () => action.perform(context) }),
  );
  const choice = (name: string, label: string, icon: Command['icon'], change: Change): Command => ({
    ...{ name, label, icon, keys: [] },
    perform: () => changeView(store, change),
  });
  const isFiltered = exploreAddress.write({ ...exploreAddress.opening, filter: view.filter }) !== '';
  return [
    ...acts,
    ...SHAPES.filter((shape) => shape !== view.shape).map((shape) =>
      choice(`shape ${shape}`, `Show as ${SHAPE_WORDS[shape].word.toLowerCase()}`, Rows3, setShape(shape)),
    ),
    ...LAYOUTS.filter(
      (layout) => view.shape === 'network' && (layout !== view.layout || view.focus !== null),
    ).map((layout) =>
      choice(`layout ${layout}`, `Lay out by ${LAYOUT_WORDS[layout].by}`, Waypoints, setLayout(layout)),
    ),
    ...LEVELS.filter((level) => level !== view.level && view.focus === null).map((level) =>
      choice(
        `level ${level}`,
        `How many people: ${LEVEL_WORDS[level].toLowerCase()}`,
        UsersRound,
        setLevel(level),
      ),
    ),
    ...(isFiltered ? [choice('filters', 'Filters as at the opening', FilterX, resetFilter)] : []),
  ];
}

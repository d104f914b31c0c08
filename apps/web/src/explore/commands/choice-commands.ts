import { EGO_STEPS, type Layout, SHAPES, type View } from '@kto-kogo/address';
import { LEVELS } from '@kto-kogo/network';
import { Eye, Footprints, Rows3, SquareX, UsersRound, Waypoints } from 'lucide-react';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import type { Command } from '../../record/palette/view-commands.ts';
import {
  type Change,
  leaveFocus,
  select,
  setLayout,
  setLevel,
  setShape,
  setSteps,
  showAllHidden,
} from '../actions/view-changes.ts';
import { LEVEL_WORDS } from '../scene/level-words.ts';
import { SHAPE_WORDS } from '../scene/shape-words.ts';
import { stepsWords } from '../toolbar/steps-words.ts';
import { changeCommand } from './change-command.ts';

/** Every choice of the toolbar that is not made yet. */
export function choiceCommands(
  view: View,
  layouts: readonly Layout[],
  change: (change: Change) => void,
): Command[] {
  const command = changeCommand(change);
  const isEgo = view.focus !== null;
  return [
    ...SHAPES.filter((shape) => shape !== view.shape).map((shape) =>
      command(`shape ${shape}`, `Show as ${SHAPE_WORDS[shape].word.toLowerCase()}`, Rows3, setShape(shape), {
        words: 'view shape',
      }),
    ),
    ...layouts
      .filter((layout) => view.shape === 'network' && (layout !== view.layout || isEgo))
      .map((layout) => {
        const { by, name } = LAYOUT_WORDS[layout];
        return command(`layout ${layout}`, `Lay out by ${by}`, Waypoints, setLayout(layout), {
          words: `layout arrange places ${layout} ${name}`,
        });
      }),
    ...LEVELS.filter((level) => level !== view.level && !isEgo).map((level) =>
      command(
        `level ${level}`,
        `How many people: ${LEVEL_WORDS[level].toLowerCase()}`,
        UsersRound,
        setLevel(level),
        { words: 'more fewer everybody level' },
      ),
    ),
    ...EGO_STEPS.filter((steps) => steps !== view.steps && isEgo).map((steps) =>
      command(`steps ${steps}`, `Reach: ${stepsWords(steps)}`, Footprints, setSteps(steps), {
        words: 'steps far near neighbours',
      }),
    ),
    ...(isEgo
      ? [command('all', 'Back to all', UsersRound, leaveFocus, { words: 'everybody leave focus' })]
      : []),
    ...(view.hidden.length > 0
      ? [command('unhide', 'Show all who are hidden', Eye, showAllHidden, { words: 'unhide again' })]
      : []),
    ...(view.selection === null
      ? []
      : [command('deselect', 'Select nothing', SquareX, select(null), { words: 'deselect clear close' })]),
  ];
}

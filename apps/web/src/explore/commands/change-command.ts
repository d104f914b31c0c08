import type { Command } from '../../record/palette/view-commands.ts';
import type { Change } from '../actions/view-changes.ts';

/** Makes commands that change the view, and have no key. */
export function changeCommand(change: (change: Change) => void) {
  return (
    name: string,
    label: string,
    icon: Command['icon'],
    to: Change,
    more: Pick<Command, 'words' | 'isQuiet'> = {},
  ): Command => ({ name, label, icon, keys: [], ...more, perform: () => change(to) });
}

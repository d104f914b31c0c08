import { offeredLayouts } from '../../picture/layouts/offered-layouts.ts';
import type { Command } from '../../record/palette/view-commands.ts';
import { keysOf } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { linkActsOf } from '../actions/link-acts.ts';
import type { Change } from '../actions/view-changes.ts';
import type { Explorer } from '../context/explorer-context.tsx';
import type { Format } from '../export/formats.ts';
import { choiceCommands } from './choice-commands.ts';
import { exportCommands } from './export-commands.ts';
import { filterCommands } from './filter-commands.ts';
import { historyCommands } from './history-commands.ts';
import { LATE_DIALOGS, type LateDialog } from './late-dialogs.tsx';

type Means = {
  change: (change: Change) => void;
  open: (dialog: LateDialog) => void;
  exportAs: (format: Format) => void;
};

/** All that can be done in the explorer now. Each list is made from what toolbar, key, menus and dialogs are made from. */
export function viewCommandsOf(
  { record, view, actions }: Pick<Explorer, 'record' | 'view' | 'actions'>,
  { change, open, exportAs }: Means,
): Command[] {
  return [
    ...ACTIONS.filter((action) => action.isEnabled(actions)).map(
      (action): Command => ({ ...action, keys: keysOf(action), perform: () => action.perform(actions) }),
    ),
    ...linkActsOf(record.network, view).map((link): Command => ({ ...link, keys: [] })),
    ...choiceCommands(view, offeredLayouts(record), change),
    ...LATE_DIALOGS.map((dialog): Command => ({ ...dialog, keys: [], perform: () => open(dialog) })),
    ...filterCommands(view, record.subject.months, change),
    ...exportCommands(exportAs),
    ...historyCommands(actions.store, record),
  ];
}

'use client';
import { useEffect, useState } from 'react';
import { type Command, viewCommands } from '../../record/palette/view-commands.ts';
import { keysOf } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { linkActsOf } from '../actions/link-acts.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { ExportProgress } from '../export/export-progress.tsx';
import { useExport } from '../export/use-export.ts';
import { choiceCommands } from './choice-commands.ts';
import { exportCommands } from './export-commands.ts';
import { filterCommands } from './filter-commands.ts';
import { historyCommands } from './history-commands.ts';
import { LATE_DIALOGS, type LateDialog } from './late-dialogs.tsx';
import { OpenedDialog } from './opened-dialog.tsx';

/** Offers the palette all that can be done in the explorer, and holds what that opens. */
export function ViewActs() {
  const { record, view, actions } = useExplorer();
  const change = useChange();
  const [dialog, setDialog] = useState<LateDialog | null>(null);
  const { state, run, retry, cancel } = useExport();
  const commands = (): readonly Command[] => [
    ...ACTIONS.filter((action) => action.isEnabled(actions)).map(
      ({ perform, ...action }): Command => ({
        ...action,
        keys: keysOf({ ...action, perform }),
        perform: () => perform(actions),
      }),
    ),
    ...linkActsOf(record.network, view).map((link): Command => ({ ...link, keys: [] })),
    ...choiceCommands(view, change),
    ...LATE_DIALOGS.map((each): Command => ({ ...each, keys: [], perform: () => setDialog(each) })),
    ...filterCommands(view, change),
    ...exportCommands((format) => void run(format, 'kept')),
    ...historyCommands(actions.store, record),
  ];
  // Those of the view as it now is.
  useEffect(() => viewCommands.setState({ commands }));
  return (
    <>
      {dialog !== null && <OpenedDialog key={dialog.name} dialog={dialog} onClose={() => setDialog(null)} />}
      <ExportProgress state={state} onCancel={cancel} onRetry={retry} />
    </>
  );
}

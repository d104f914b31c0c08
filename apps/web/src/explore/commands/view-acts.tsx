'use client';
import { useEffect, useState } from 'react';
import { viewCommands } from '../../record/palette/view-commands.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { ExportProgress } from '../export/export-progress.tsx';
import { useExport } from '../export/use-export.ts';
import type { LateDialog } from './late-dialogs.tsx';
import { OpenedDialog } from './opened-dialog.tsx';
import { viewCommandsOf } from './view-commands.ts';

/** Offers the palette all that can be done in the explorer, and holds what that opens. */
export function ViewActs() {
  const explorer = useExplorer();
  const change = useChange();
  const [dialog, setDialog] = useState<LateDialog | null>(null);
  const { state, run, retry, cancel } = useExport();
  // Those of the view as it now is; of data, all that the filters keep.
  useEffect(() =>
    viewCommands.setState({
      commands: () =>
        viewCommandsOf(explorer, {
          change,
          open: setDialog,
          exportAs: (format) => void run(format, 'kept'),
        }),
    }),
  );
  return (
    <>
      {dialog !== null && <OpenedDialog key={dialog.name} dialog={dialog} onClose={() => setDialog(null)} />}
      <ExportProgress state={state} onCancel={cancel} onRetry={retry} />
    </>
  );
}

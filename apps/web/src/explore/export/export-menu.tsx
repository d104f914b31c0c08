'use client';
import { type ComponentType, useState } from 'react';
import { useExplorer } from '../context/explorer-context.tsx';
import { ExportButton } from './export-button.tsx';

/** Opens the menu by which the view is taken away. The menu, and all that writes files, is loaded once it is opened. */
export function ExportMenu() {
  const { actions } = useExplorer();
  const [opened, setOpened] = useState<{ Menu: ComponentType } | null>(null);
  if (opened !== null) return <opened.Menu />;
  const open = () =>
    import('./opened-export-menu.tsx').then(
      ({ OpenedExportMenu }) => setOpened({ Menu: OpenedExportMenu }),
      () => actions.say('The menu did not arrive. Try again once there is a connection.'),
    );
  return <ExportButton aria-haspopup="menu" aria-expanded={false} onClick={open} />;
}

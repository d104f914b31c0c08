'use client';
import { Download } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';

/** Says where and how to take the view away. The menu, and all that writes files, is loaded once it is opened. */
export function ExportMenu() {
  const [Opened, setOpened] = useState<{ Menu: ComponentType } | null>(null);
  if (Opened !== null) return <Opened.Menu />;
  const open = async () => {
    const { OpenedExportMenu } = await import('./opened-export-menu.tsx');
    setOpened({ Menu: OpenedExportMenu });
  };
  return (
    <IconButton name="Export" aria-haspopup="menu" aria-expanded={false} onClick={open}>
      <Download size={18} strokeWidth={1.75} aria-hidden />
      <span>Export</span>
    </IconButton>
  );
}

'use client';
import { Download } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { LateMenu } from '../menu/late-menu.tsx';
import styles from './export-menu.module.css';

/** The menu by which the view is taken away. All that writes files is loaded with it. */
export function ExportMenu() {
  return (
    <LateMenu
      button={
        <IconButton name="Export">
          <Download size={18} strokeWidth={1.75} aria-hidden />
          <span className={styles.word}>Export</span>
        </IconButton>
      }
      load={async () => (await import('./opened-export-menu.tsx')).OpenedExportMenu}
    />
  );
}

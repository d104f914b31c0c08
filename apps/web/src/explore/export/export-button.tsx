'use client';
import { Download } from 'lucide-react';
import type { ComponentProps } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './export-button.module.css';

/** The button of the menu, before it is loaded and after. */
export function ExportButton(props: Omit<ComponentProps<typeof IconButton>, 'name' | 'children'>) {
  return (
    <IconButton name="Export" {...props}>
      <Download size={18} strokeWidth={1.75} aria-hidden />
      <span className={styles.word}>Export</span>
    </IconButton>
  );
}

'use client';
import { Menu } from '@base-ui/react/menu';
import { History } from 'lucide-react';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from '../../ui/menu.module.css';
import { useExplorer } from '../context/explorer-context.tsx';
import { HistoryRows } from './history-rows.tsx';

/** The history of the view as a menu of its own. */
export function HistoryMenu({ className }: { className?: string | undefined }) {
  const { actions } = useExplorer();
  const hasPast = useStore(actions.store, ({ steps }) => steps.views.length > 1);
  return (
    <Menu.Root>
      <Menu.Trigger
        disabled={!hasPast}
        render={
          <IconButton name="History of the view" className={className}>
            <History size={18} strokeWidth={1.75} aria-hidden />
          </IconButton>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className={styles.popup}>
            <HistoryRows />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

'use client';
import { History } from 'lucide-react';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/icon-button.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { LateMenu } from '../menu/late-menu.tsx';

/** The history of the view as a menu of its own. */
export function HistoryMenu({ className }: { className?: string | undefined }) {
  const { actions } = useExplorer();
  const hasPast = useStore(actions.store, ({ steps }) => steps.views.length > 1);
  return (
    <LateMenu
      button={
        <IconButton name="History of the view" className={className} disabled={!hasPast}>
          <History size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      }
      load={async () => (await import('./opened-history-menu.tsx')).OpenedHistoryMenu}
    />
  );
}

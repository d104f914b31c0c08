'use client';
import { Menu } from '@base-ui/react/menu';
import { Check, History } from 'lucide-react';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from '../../ui/menu.module.css';
import { useExplorer } from '../context/explorer-context.tsx';
import { describeChange, describeFirst } from './describe-change.ts';

const ICON = { strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The views that one came through, each in words; choosing one goes there. */
export function HistoryMenu() {
  const { record, actions } = useExplorer();
  const { views, at } = useStore(actions.store, ({ steps }) => steps);
  const [first] = views;
  const rows = views.map((view, step) => {
    const before = views[step - 1];
    return before === undefined ? describeFirst(first) : describeChange(before, view, record.network);
  });
  return (
    <Menu.Root>
      <Menu.Trigger
        disabled={views.length < 2}
        render={
          <IconButton name="History of the view">
            <History size={18} {...ICON} />
          </IconButton>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className={styles.popup}>
            <Menu.RadioGroup value={at} onValueChange={(step: number) => window.history.go(step - at)}>
              {rows
                .map((words, step) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the history
                  <Menu.RadioItem key={step} value={step} closeOnClick className={styles.item}>
                    <Menu.RadioItemIndicator
                      keepMounted
                      style={{ visibility: step === at ? 'visible' : 'hidden' }}
                    >
                      <Check size={14} {...ICON} />
                    </Menu.RadioItemIndicator>
                    {words}
                  </Menu.RadioItem>
                ))
                .toReversed()}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

'use client';
import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { useStore } from 'zustand';
import styles from '../../ui/menu.module.css';
import { useExplorer } from '../context/explorer-context.tsx';
import { historyWords } from './history-words.ts';

/** The views that one came through, each in words, as rows of a menu; choosing one goes there. */
export function HistoryRows() {
  const { record, actions } = useExplorer();
  const { views, at } = useStore(actions.store, ({ steps }) => steps);
  return (
    <Menu.RadioGroup value={at} onValueChange={(step: number) => window.history.go(step - at)}>
      {historyWords(views, record)
        .map((words, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the history
          <Menu.RadioItem key={step} value={step} closeOnClick className={styles.item}>
            <Menu.RadioItemIndicator keepMounted style={{ visibility: step === at ? 'visible' : 'hidden' }}>
              <Check size={14} strokeWidth={1.75} aria-hidden />
            </Menu.RadioItemIndicator>
            {words}
          </Menu.RadioItem>
        ))
        .toReversed()}
    </Menu.RadioGroup>
  );
}

import { History } from 'lucide-react';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import type { Command } from '../../record/palette/view-commands.ts';
import { historyWords } from '../history/history-words.ts';
import type { ViewStore } from '../view-state/view-store.ts';

/** The ways to the views that one came through, the last first. */
export function historyCommands(store: ViewStore, record: ExplorerRecord): Command[] {
  const { views, at } = store.getState().steps;
  return historyWords(views, record)
    .map(
      (words, step): Command => ({
        name: `history ${step}`,
        label: `History: ${words}`,
        words: 'back before',
        icon: History,
        keys: [],
        isQuiet: true,
        perform: () => window.history.go(step - at),
      }),
    )
    .filter((_, step) => step !== at)
    .toReversed();
}

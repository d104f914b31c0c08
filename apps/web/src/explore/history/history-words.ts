import type { View } from '@kto-kogo/address';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { describeChange, describeFirst } from './describe-change.ts';

/** What led to each view, in words. */
export function historyWords(views: readonly View[], record: ExplorerRecord): string[] {
  return views.map((view, step) => {
    const before = views[step - 1];
    return before === undefined ? describeFirst(view) : describeChange(before, view, record);
  });
}

import type { View } from '@kto-kogo/address';
import type { TieSummary } from '@kto-kogo/domain';
import { keptTies, toNetwork } from '@kto-kogo/network';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import type { Change } from '../actions/view-changes.ts';
import type { Constraint } from './constraints.ts';
import { fewestLoosened } from './fewest-loosened.ts';
import { narrowingOf } from './narrowing-of.ts';

/** By what a tie is held back, and the least change that lets it in. Null for a tie that is kept. */
export type HeldBack = { by: readonly Constraint[]; admit: Change };

export function heldBack(record: ExplorerRecord, view: View, tie: TieSummary): HeldBack | null {
  const alone = toNetwork(record.network.nodes.values(), [tie]);
  const isKept = (at: View) => keptTies(alone, narrowingOf(record, at)).length > 0;
  if (isKept(view)) return null;
  const by = fewestLoosened(view, isKept);
  const admit: Change = (now) => by.reduce((at, { admit: add, loosen }) => (add?.(tie) ?? loosen)(at), now);
  return { by, admit };
}

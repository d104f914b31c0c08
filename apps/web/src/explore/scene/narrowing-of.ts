import type { View } from '@kto-kogo/address';
import type { Narrowing } from '@kto-kogo/network';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';

/** What of a view decides which ties are kept. A centre that the record does not have narrows nothing. */
export function narrowingOf({ network }: ExplorerRecord, view: View): Narrowing {
  const { filter, hidden, isolated, focus, steps } = view;
  return {
    filter,
    hidden,
    isolated,
    focus: focus !== null && network.nodes.has(focus) ? focus : null,
    steps,
  };
}

import { TIE_KIND_FACTS, TIE_KINDS } from '@kto-kogo/domain';
import { keptTies } from '@kto-kogo/network';
import type { View } from '../../address/explore-view.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf } from '../../ui/count-of.ts';
import type { Change } from '../actions/view-changes.ts';
import { CONSTRAINTS, loosenAll } from './constraints.ts';
import { narrowingOf } from './narrowing-of.ts';

/** One thing that alone hides all, and what brings it back. */
export type Cause = { words: string; offer: string; change: Change };
/** Why no tie is left. */
export type EmptyReason = { title: string; causes: readonly [Cause, ...Cause[]] };

/** Which of the filters did it: each that alone leaves nothing; where none does so alone, all of them together. */
export function explainEmpty(record: ExplorerRecord, view: View): EmptyReason {
  const countAfter = (change: Change) => keptTies(record.network, narrowingOf(record, change(view))).length;
  const [first, ...more] = CONSTRAINTS.filter(({ isSet }) => isSet(view)).flatMap((constraint): Cause[] => {
    const { name, first: lesser } = constraint;
    const { offer, loosen } = lesser !== undefined && countAfter(lesser.loosen) > 0 ? lesser : constraint;
    const count = countAfter(loosen);
    return count === 0
      ? []
      : [{ words: `${name} hides ${countOf(count, 'tie', 'ties')}.`, offer, change: loosen }];
  });
  if (first !== undefined) return { title: titleOf(view), causes: [first, ...more] };
  const together = `Together the filters hide ${countOf(countAfter(loosenAll), 'tie', 'ties')}.`;
  return {
    title: titleOf(view),
    causes: [{ words: together, offer: 'Clear all filters', change: loosenAll }],
  };
}

function titleOf({ filter }: View): string {
  const kinds = TIE_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true).map(
    (kind) => TIE_KIND_FACTS[kind].many,
  );
  return kinds.length === 0 ? 'No kind of tie is chosen.' : `No ${kinds.join(', ')} left to show.`;
}

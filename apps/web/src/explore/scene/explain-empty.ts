import type { View } from '@kto-kogo/address';
import { TIE_KIND_FACTS, TIE_KINDS } from '@kto-kogo/domain';
import { keptTies } from '@kto-kogo/network';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import type { Change } from '../actions/view-changes.ts';
import { CONSTRAINTS, loosenAll } from './constraints.ts';
import { fewestLoosened, loosenEach } from './fewest-loosened.ts';
import { narrowingOf } from './narrowing-of.ts';

/** One thing that alone hides all, and what brings it back. */
export type Cause = { words: string; offer: string; change: Change };
/** Why no tie is left. */
export type EmptyReason = { title: string; causes: readonly [Cause, ...Cause[]] };

/** Which of the filters did it: each that alone leaves nothing; where none does so alone, as few as do it together. */
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
  return { title: titleOf(view), causes: [explainTogether(view, countAfter)] };
}

function explainTogether(view: View, countAfter: (change: Change) => number): Cause {
  const needed = fewestLoosened(view, (at) => countAfter(() => at) > 0);
  const change = needed.length === 0 ? loosenAll : loosenEach(needed);
  const count = countOf(countAfter(change), 'tie', 'ties');
  if (needed.length === 0) return { words: `The filters hide ${count}.`, offer: 'Clear all filters', change };
  const names = listWords(needed.map(({ name }, place) => (place === 0 ? name : lowered(name))));
  return {
    words: `${names} together hide ${count}.`,
    offer: needed.length === 2 ? 'Loosen both' : 'Loosen them all',
    change,
  };
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function titleOf({ filter }: View): string {
  const kinds = TIE_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true).map(
    (kind) => TIE_KIND_FACTS[kind].many,
  );
  return kinds.length === 0 ? 'No kind of tie is chosen.' : `No ${kinds.join(', ')} left to show.`;
}

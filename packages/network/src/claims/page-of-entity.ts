import type { Keeper } from '../networks/keeper.ts';
import { FIELDS, OTHER, STAMP } from '../paths/rows.ts';
import type { TemporalIndex } from '../paths/temporal-index.ts';
import { type DayPlace, isAfter } from './choose-page.ts';
import type { Claims } from './claims.ts';
import { FirstInOrder } from './first-in-order.ts';
import { compareDays } from './order-by-day.ts';

/** Of the ties of an entity that are kept: the first so many after a place, how many there are, and how many of them are not after it. */
export function pageOfEntity(
  { around: { starts, arcs, ties } }: TemporalIndex,
  claims: Claims,
  { entity, first, after, keeps }: { entity: number; first: number; after: DayPlace | null; keeps: Keeper },
): { ties: number[]; total: number; skipped: number } {
  const { stamps, stampOf } = claims;
  const page = new FirstInOrder(first, (a, b) => {
    const [one, other] = [stampOf(a), stampOf(b)];
    return (
      compareDays(stamps.first[one], stamps.first[other]) ||
      compareDays(stamps.last[one], stamps.last[other]) ||
      a - b
    );
  });
  let [total, skipped] = [0, 0];
  const end = starts[entity + 1] ?? 0;
  for (let place = starts[entity] ?? 0; place < end; place += 1) {
    const [tie, at] = [ties[place] ?? 0, place * FIELDS];
    if (!keeps(tie, arcs[at + STAMP] ?? 0, entity, arcs[at + OTHER] ?? 0)) continue;
    total += 1;
    if (after !== null && !isAfter(claims, tie, after)) skipped += 1;
    else page.add(tie);
  }
  return { ties: page.finish(), total, skipped };
}

import { type Figure, firstDayOrUndated } from '@kto-kogo/domain';
import { nameKey } from './name-key.ts';

/** What a figure is put in order by, least first, so that each order has an index. @param ties how many it has: most first */
export function figureOrders({ name, born, died }: Figure, ties: number) {
  return {
    byName: nameKey(name),
    byBorn: firstDayOrUndated(born),
    byDied: firstDayOrUndated(died),
    byTies: -ties,
  };
}
export const FIGURE_ORDERS = ['byName', 'byBorn', 'byDied', 'byTies'] as const;

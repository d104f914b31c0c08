import { type Id, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import type { Network } from './network.ts';

/** How much of the record is shown. `most`: the most tied; `tied`: all with a tie to another person; `all`: everyone. */
export const LEVELS = ['most', 'tied', 'all'] as const;
export type Level = (typeof LEVELS)[number];

/** About as many names as fit on a screen without overlap. */
const MOST = 110;

/** How many ties to other people each figure has; those without any are in it with 0. */
export function countPersonTies(record: Network): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const node of record.nodes.values()) if (node.kind === 'FIGURE') counts.set(node.id, 0);
  for (const tie of record.ties.values()) {
    if (!PERSON_TIE_KINDS.includes(tie.kind) || tie.from === tie.to) continue;
    for (const id of [tie.from, tie.to]) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  }
  return counts;
}

/**
 * The people of each level. The threshold for the most tied rises until at most `MOST` are left.
 * @param ties of each figure to other figures, see `countPersonTies`
 */
export function peopleOfLevels(ties: ReadonlyMap<Id, number>): Record<Level, ReadonlySet<Id>> {
  const counts = [...ties];
  const atLeast = (bar: number) => counts.filter(([, count]) => count >= bar).map(([id]) => id);
  let bar = 2;
  while (atLeast(bar).length > MOST) bar += 1;
  return { most: new Set(atLeast(bar)), tied: new Set(atLeast(1)), all: new Set(atLeast(0)) };
}

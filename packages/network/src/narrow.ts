import { type Id, keepsTie, type TieFilter, type TieSummary } from '@kto-kogo/domain';
import type { Network } from './network.ts';

/** What the reader narrowed the record to, before any of it is drawn. */
export type Narrowing = {
  filter: TieFilter;
  hidden: readonly Id[];
  /** The centre of an ego view: only ties that kept ties lead to from there. */
  focus: Id | null;
  /** How many ties away from the centre; 1 for its own alone. */
  steps: number;
  /** Only ties among these; empty for everybody. */
  isolated: readonly Id[];
};

/**
 * The ties that a filter chooses from: of nobody hidden, among the isolated, and in an ego view those that have an end within reach of
 * the centre. What is within reach depends on the filter, for ties that it holds back lead nowhere.
 */
export function tiesInReach(record: Network, narrowing: Narrowing): TieSummary[] {
  const { hidden, focus, isolated, steps, filter } = narrowing;
  const away = new Set(hidden);
  const among = new Set(isolated);
  const ties = [...record.ties.values()].filter(
    (tie) =>
      !away.has(tie.from) &&
      !away.has(tie.to) &&
      (among.size === 0 || (among.has(tie.from) && among.has(tie.to))),
  );
  if (focus === null) return ties;
  const kept = steps === 1 ? [] : ties.filter((tie) => keepsTie(tie, filter));
  const near = new Set(distancesFrom(focus, kept, steps - 1).keys());
  return ties.filter((tie) => near.has(tie.from) || near.has(tie.to));
}

/** How many ties each is away from one, either way, up to `most`; the nearest first. */
export function distancesFrom(from: Id, ties: readonly TieSummary[], most: number): Map<Id, number> {
  const distances = new Map([[from, 0]]);
  for (let step = 1; step <= most; step += 1) {
    const reached = ties.flatMap((tie) => {
      if (distances.has(tie.from) === distances.has(tie.to)) return [];
      return [distances.has(tie.from) ? tie.to : tie.from];
    });
    for (const id of reached) distances.set(id, step);
  }
  return distances;
}

/**
 * The one set that everything counts: key, histogram, table, list and every export hold exactly these ties, and a drawing holds a part
 * of them.
 */
export function keptTies(record: Network, narrowing: Narrowing): TieSummary[] {
  return tiesInReach(record, narrowing).filter((tie) => keepsTie(tie, narrowing.filter));
}

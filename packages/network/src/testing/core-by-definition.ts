import { compareText, type EntityKind, type Id } from '@kto-kogo/domain';
import type { TemporalTie } from '../paths/temporal-tie.ts';

/** A record by ids, and what its core is asked for. */
export type AskedCore = {
  entities: ReadonlyMap<Id, EntityKind>;
  ties: readonly TemporalTie[];
  /** Whether a tie counts for the ranking. */
  counts: (tie: TemporalTie) => boolean;
  /** Whether a tie comes before others. */
  comesFirst: (tie: TemporalTie) => boolean;
  around: readonly Id[];
  depth: number;
  first: number;
};

/** The core straight from its definition: slow and plainly correct. Entities are in the order in which they are chosen. */
export function coreByDefinition(asked: AskedCore) {
  const { entities, ties, counts, comesFirst, around, depth, first } = asked;
  const isFigure = (id: Id) => entities.get(id) === 'FIGURE';
  const tiesOf = (id: Id) => ties.filter(({ from, to }) => from === id || to === id);
  const others = (id: Id) => tiesOf(id).map(({ from, to }) => (from === id ? to : from));
  const count = (id: Id) =>
    tiesOf(id).filter((tie) => isFigure(id) && tie.from !== tie.to && counts(tie)).length;
  const rankOf = (id: Id) => (!isFigure(id) ? 2 : tiesOf(id).length === 0 ? 1 : 0);
  const byCount = (a: Id, b: Id) => count(b) - count(a) || compareText(a, b);

  let chosen = new Set<Id>();
  let among = new Set<TemporalTie>();
  /** Those all of whose ties to one another are in. */
  let settled = new Set<Id>();
  choose();
  return { entities: [...chosen], ties: [...among] };

  function take(named: Iterable<Id>, nowSettled: Set<Id>, more: readonly TemporalTie[]): boolean {
    const [nodes, all] = [new Set([...chosen, ...named]), new Set([...among, ...more])];
    if (nodes.size > first || all.size > first) return false;
    [chosen, among, settled] = [nodes, all, nowSettled];
    return true;
  }
  function settle(id: Id): boolean {
    const things = isFigure(id)
      ? others(id)
          .filter((other) => !isFigure(other))
          .sort(compareText)
      : [];
    const all = new Set([...settled, id, ...things]);
    const within = ties.filter((tie) => all.has(tie.from) && all.has(tie.to) && comesFirst(tie));
    return take([id, ...things], all, within);
  }

  /** Ties that do not come first, from this to what is in. */
  function othersFrom(id: Id): TemporalTie[] {
    const isIn = (a: Id, b: Id) =>
      (settled.has(a) && settled.has(b)) ||
      (around.includes(a) && chosen.has(b)) ||
      (around.includes(b) && chosen.has(a));
    return ties.filter((tie) => tie.from === id && !comesFirst(tie) && isIn(tie.from, tie.to));
  }

  function choose(): void {
    const centres = [...new Set(around)];
    let fits = true;
    for (const [at, centre] of centres.entries()) {
      const before = new Set(centres.slice(0, at + 1));
      const within = tiesOf(centre).filter(
        (tie) => before.has(tie.from) && before.has(tie.to) && comesFirst(tie),
      );
      if (take([centre], before, within)) continue;
      take([centre], before, []);
      fits = false;
    }
    if (!fits) return;
    const reached = new Set(centres);
    for (let distance = 1; distance <= depth; distance += 1) {
      const before = new Set(reached);
      const ring = [...new Set([...before].flatMap(others))].filter((id) => !before.has(id));
      const near = (id: Id) => others(id).filter((other) => before.has(other)).length;
      ring.sort((a, b) => near(b) - near(a) || byCount(a, b));
      const toCentres = (id: Id) =>
        tiesOf(id).filter(
          (tie) => (centres.includes(tie.from) || centres.includes(tie.to)) && comesFirst(tie),
        );
      if (distance === 1) for (const id of ring) if (!take([id], settled, toCentres(id))) return;
      for (const id of ring) {
        if (!settle(id)) return;
        reached.add(id);
      }
    }
    const ranked = [...entities.keys()].sort((a, b) => rankOf(a) - rankOf(b) || byCount(a, b));
    for (const id of ranked) if (!settled.has(id) && !settle(id)) break;
    for (const id of ranked) if (!take([], settled, othersFrom(id))) return;
  }
}

import type { Id, TieKind } from '@kto-kogo/domain';
import { kindOfTie, type TemporalIndex } from '@kto-kogo/network';

/** Chosen ties by their ids, and those of each kind: each kind has an index of its own, so that to tell them apart spares looking in all. */
export type ChosenTies = { ties: readonly Id[]; ofKind: Partial<Record<TieKind, readonly Id[]>> };

export function spellTies(index: TemporalIndex, chosen: readonly number[]): ChosenTies {
  const ofKind: Partial<Record<TieKind, Id[]>> = {};
  const ties = chosen.map((tie) => {
    const id = index.tieIds.at(tie);
    const kind = kindOfTie(index, tie);
    const others = ofKind[kind] ?? [];
    ofKind[kind] = others;
    others.push(id);
    return id;
  });
  return { ties, ofKind };
}

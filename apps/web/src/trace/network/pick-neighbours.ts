import { compareText, type Day, parseEdtf, type TieKind } from '@kto-kogo/domain';

export type NeighbourTie = {
  id: string;
  kind: TieKind;
  date: string | null;
  fromId: string;
  toId: string;
};

export type Neighbour = {
  id: string;
  /** The entity of the chain it stands beside. */
  beside: string;
  kind: TieKind;
  /** Whether it acted on the one beside whom it stands, or was acted on. */
  isActing: boolean;
};

/**
 * Picks neighbours of a chain: for each entity at most `most` on either side, those whose tie is nearest in
 * time to the chain's own. Nobody is picked twice.
 */
export function pickNeighbours(
  chain: readonly { id: string; days: readonly Day[] }[],
  ties: readonly NeighbourTie[],
  most: number,
): Neighbour[] {
  const taken = new Set(chain.map(({ id }) => id));
  return chain.flatMap(({ id, days }) => {
    const touching = ties
      .filter((tie) => tie.fromId === id || tie.toId === id)
      .map((tie) => ({ tie, isActing: tie.toId === id, gap: gapTo(tie.date, days) }))
      .sort((a, b) => a.gap - b.gap || compareText(a.tie.id, b.tie.id));
    return [true, false].flatMap((isActing) => {
      const picked: Neighbour[] = [];
      for (const { tie, isActing: acts } of touching) {
        const other = tie.fromId === id ? tie.toId : tie.fromId;
        if (picked.length === most || acts !== isActing || taken.has(other)) continue;
        taken.add(other);
        picked.push({ id: other, beside: id, kind: tie.kind, isActing });
      }
      return picked;
    });
  });
}

/** Days between a date and the nearest of `days`; an undated tie comes last. */
function gapTo(date: string | null, days: readonly Day[]): number {
  if (date === null) return Number.MAX_SAFE_INTEGER;
  const day = Date.parse(parseEdtf(date).earliest);
  return Math.min(Number.MAX_SAFE_INTEGER, ...days.map((each) => Math.abs(day - Date.parse(each))));
}

import { NO_SELECTION, type StillAttention } from '../highlight.ts';
import type { Picture } from '../picture.ts';

/** A selection of a node with its ties, or of a tie with its ends; of nothing for null. */
export function selecting({ edges }: Picture, id: string | null): StillAttention {
  if (id === null) return NO_SELECTION;
  const own = edges.filter((edge) => [edge.id, edge.from, edge.to].includes(id));
  const marked = new Set([id, ...own.flatMap((edge) => [edge.id, edge.from, edge.to])]);
  return { ...NO_SELECTION, selected: new Set([id]), marked };
}

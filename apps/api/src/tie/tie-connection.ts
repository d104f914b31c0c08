import type { TiePage } from './tie.repository.ts';
import { tieCursor } from './tie-cursor.ts';

/** A page of ties as a Relay connection. */
export function toTieConnection({ ties, total, skipped }: TiePage) {
  const edges = ties.map((node) => ({ node, cursor: tieCursor(node) }));
  return {
    edges,
    nodes: ties,
    totalCount: total,
    pageInfo: {
      hasPreviousPage: skipped > 0,
      hasNextPage: skipped + ties.length < total,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

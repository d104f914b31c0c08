import type { Between } from '../get-trace.ts';

type Pair = Between['chains'][number];

/** The ties of a pair among all of those asked about. */
export function directOf({ direct }: Between, { one, other }: Pair): Between['direct'] {
  const joins = new Set([`${one.id} ${other.id}`, `${other.id} ${one.id}`]);
  return direct.filter(({ fromId, toId }) => joins.has(`${fromId} ${toId}`));
}

/** "2 ties, either way", "1 tie". */
export function directWords(count: number): string {
  return count === 1 ? '1 tie' : `${count} ties, either way`;
}

/** How far apart two are between whom no tie is recorded. Before the names of those between them. */
export function apartWords({ steps }: Pair): string {
  return steps === null
    ? 'No tie between them is recorded, and no chain of accusations, replacements and arrests joins them.'
    : `No tie between them is recorded. The shortest chains of accusations, replacements and arrests have ${steps} steps, through`;
}

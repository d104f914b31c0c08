import type { Id, TimeBand } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import { bandOfDay } from './bands.ts';

/** The band of each: of its own day, or that of the median of its ties. */
export function bandsOfNodes(
  { nodes, ties }: Network,
  bands: readonly Pick<TimeBand, 'until'>[],
): Map<Id, number> {
  const days = new Map<Id, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { from, to, earliest } of ties.values())
    if (earliest !== null) for (const id of [from, to]) days.get(id)?.push(earliest);
  return new Map(
    [...nodes.values()].map(({ id, earliest }) => [
      id,
      bandOfDay(earliest ?? middleOf(days.get(id) ?? []), bands),
    ]),
  );
}

function middleOf(days: readonly string[]): string | null {
  return days.toSorted()[Math.floor((days.length - 1) / 2)] ?? null;
}

import type { Day, Id, TimeBand } from '@kto-kogo/domain';
import type { Network, NetworkNode } from '@kto-kogo/network';
import { bandOfDay } from './bands.ts';

type Bands = readonly Pick<TimeBand, 'until'>[];

/** The band of each node. */
export function bandsOfNodes({ nodes, ties }: Network, bands: Bands): Map<Id, number> {
  const days = new Map<Id, Day[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { from, to, earliest } of ties.values())
    if (earliest !== null) for (const id of [from, to]) days.get(id)?.push(earliest);
  return new Map(
    [...nodes.values()].map((node) => [node.id, bandOfNode(node, days.get(node.id) ?? [], bands)]),
  );
}

/** That of its own day, or that of the median of its ties. */
export function bandOfNode({ earliest }: NetworkNode, ofTies: readonly Day[], bands: Bands): number {
  const median = ofTies.toSorted()[Math.floor((ofTies.length - 1) / 2)] ?? null;
  return bandOfDay(earliest ?? median, bands);
}

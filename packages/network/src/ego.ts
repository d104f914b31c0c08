import { compareByDate, type Id, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network, otherEnd } from './network.ts';
import type { NetworkNode } from './parts.ts';

/** One neighbour with all ties to the centre, oldest first. */
export type EgoNeighbour = { node: NetworkNode; ties: readonly TieSummary[] };

/**
 * Three columns: those who acted on the person, the person, those the person acted on. Each side is sorted by
 * its earliest tie. Trials, offices and events stand beneath, in time order.
 */
export type Ego = {
  centre: NetworkNode;
  who: readonly EgoNeighbour[];
  whom: readonly EgoNeighbour[];
  beneath: readonly EgoNeighbour[];
};

/**
 * Arranges the ego network of an entity. A neighbour with ties in both directions stands on the side of the
 * earlier tie. When the centre is not a person, each neighbour stands on the side its earliest tie comes
 * from.
 */
export function arrangeEgo(network: Network, centreId: Id): Ego | null {
  const centre = network.nodes.get(centreId);
  if (centre === undefined) return null;
  const neighbours = [...groupByNeighbour(network, centreId)].flatMap(([id, ties]) => {
    const node = network.nodes.get(id);
    return node === undefined ? [] : [{ node, ties: ties.toSorted(compareByDate) }];
  });
  const ordered = neighbours.toSorted((a, b) => compareFirst(a.ties, b.ties));
  const isBeneath = ({ node }: EgoNeighbour) => centre.kind === 'FIGURE' && node.kind !== 'FIGURE';
  const beside = ordered.filter((neighbour) => !isBeneath(neighbour));
  return {
    centre,
    who: beside.filter(({ ties }) => ties[0]?.to === centreId),
    whom: beside.filter(({ ties }) => ties[0]?.to !== centreId),
    beneath: ordered.filter(isBeneath),
  };
}

function groupByNeighbour(network: Network, centreId: Id): Map<Id, TieSummary[]> {
  const groups = new Map<Id, TieSummary[]>();
  for (const tie of network.ties.values()) {
    if (!hasEnd(tie, centreId) || tie.from === tie.to) continue;
    const id = otherEnd(tie, centreId);
    groups.set(id, [...(groups.get(id) ?? []), tie]);
  }
  return groups;
}

function compareFirst(a: readonly TieSummary[], b: readonly TieSummary[]): number {
  const [first, other] = [a[0], b[0]];
  return first === undefined || other === undefined ? 0 : compareByDate(first, other);
}

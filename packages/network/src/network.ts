import type { Id, TieSummary } from '@kto-kogo/domain';
import type { NetworkNode } from './parts.ts';

/** Entities and the ties among them. Every end of every tie is among the nodes. */
export type Network = {
  readonly nodes: ReadonlyMap<Id, NetworkNode>;
  readonly ties: ReadonlyMap<Id, TieSummary>;
};

export const EMPTY_NETWORK: Network = { nodes: new Map(), ties: new Map() };

/** Drops ties with an end that is not among the nodes, since they cannot be drawn. */
export function toNetwork(nodes: Iterable<NetworkNode>, ties: Iterable<TieSummary>): Network {
  const known = new Map([...nodes].map((node) => [node.id, node]));
  const whole = [...ties].filter((tie) => known.has(tie.from) && known.has(tie.to));
  return { nodes: known, ties: new Map(whole.map((tie) => [tie.id, tie])) };
}

/**
 * The union of two networks. The later wins where both know an entity or tie, so merging twice changes
 * nothing.
 */
export function mergeNetworks(earlier: Network, later: Network): Network {
  return toNetwork(
    [...earlier.nodes.values(), ...later.nodes.values()],
    [...new Map([...earlier.ties, ...later.ties]).values()],
  );
}

/** The end of a tie that is not `id`. */
export function otherEnd(tie: Pick<TieSummary, 'from' | 'to'>, id: Id): Id {
  return tie.from === id ? tie.to : tie.from;
}

export function hasEnd(tie: Pick<TieSummary, 'from' | 'to'>, id: Id): boolean {
  return tie.from === id || tie.to === id;
}

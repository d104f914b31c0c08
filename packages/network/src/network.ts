import type { Id, TieSummary } from '@kto-kogo/domain';
import type { NetworkNode } from './parts.ts';

/** Entities and the ties among them. Every end of every tie is among the nodes. */
export type Network = {
  readonly nodes: ReadonlyMap<Id, NetworkNode>;
  readonly ties: ReadonlyMap<Id, TieSummary>;
};

export const EMPTY_NETWORK: Network = { nodes: new Map(), ties: new Map() };

/** A tie with an end that is not among the nodes is left out: it could be drawn nowhere. */
export function toNetwork(nodes: Iterable<NetworkNode>, ties: Iterable<TieSummary>): Network {
  const known = new Map([...nodes].map((node) => [node.id, node]));
  const whole = [...ties].filter((tie) => known.has(tie.from) && known.has(tie.to));
  return { nodes: known, ties: new Map(whole.map((tie) => [tie.id, tie])) };
}

/** Both together. Where both know a thing the later wins, so that merging the same answer twice changes nothing. */
export function mergeNetworks(earlier: Network, later: Network): Network {
  return toNetwork(
    [...earlier.nodes.values(), ...later.nodes.values()],
    [...new Map([...earlier.ties, ...later.ties]).values()],
  );
}

/** The end of a tie that is not `id`. */
export function otherEnd(tie: TieSummary, id: Id): Id {
  return tie.from === id ? tie.to : tie.from;
}

export function hasEnd(tie: TieSummary, id: Id): boolean {
  return tie.from === id || tie.to === id;
}

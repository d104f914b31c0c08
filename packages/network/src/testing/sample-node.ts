import type { NetworkNode } from '../parts.ts';

/** A figure of whom nothing is known but the name. */
export function sampleNode(id: string, change: Partial<NetworkNode> = {}): NetworkNode {
  return {
    id,
    kind: 'FIGURE',
    name: id,
    shortName: id,
    date: null,
    earliest: null,
    fate: null,
    hasHand: false,
    spheres: [],
    ...change,
  };
}

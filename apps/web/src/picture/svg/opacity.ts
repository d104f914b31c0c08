import type { PictureEdge } from '../picture.ts';
import { STATE_OPACITY } from '../picture-looks.ts';
import { rounded } from './rounded.ts';

/** The precedence of states is that of the Cytoscape stylesheet. */
export function edgeOpacity(edge: PictureEdge, states: readonly string[]): number {
  if (states.includes('selected')) return 1;
  if (states.includes('away')) return STATE_OPACITY.away.edge;
  if (states.includes('faint')) return STATE_OPACITY.faint.edge;
  if (states.includes('dim')) return STATE_OPACITY.dim.edge;
  return edge.isVague ? STATE_OPACITY.vague.edge : 1;
}

export function nodeOpacity(states: readonly string[]): number {
  if (states.includes('away')) return STATE_OPACITY.away.node;
  if (states.includes('faint')) return STATE_OPACITY.faint.node;
  return states.includes('dim') ? STATE_OPACITY.dim.node : 1;
}

/** Leaves the attribute out for opaque elements. */
export function asAttribute(opacity: number): number | undefined {
  return opacity === 1 ? undefined : rounded(opacity, 3);
}

import type { ElementDefinition } from 'cytoscape';
import type { Picture, PictureEdge, PictureNode } from '../../picture/picture.ts';
import { bundleWidth } from '../../picture/picture-looks.ts';
import { isMajor } from '../../picture/place-labels.ts';

/**
 * Converts a picture to Cytoscape elements. Traits become classes, measures become data; `highlight` adds the
 * states.
 */
export function toElements(picture: Picture): ElementDefinition[] {
  return [
    ...picture.nodes.map((node) => toNode(node, picture)),
    ...picture.edges.flatMap((edge) =>
      edge.stances.length > 0 ? [toEdge(edge), ...companions(edge)] : [toEdge(edge)],
    ),
  ];
}

function toNode(node: PictureNode, picture: Picture): ElementDefinition {
  const { id, label, ties, width, height, x, y } = node;
  return {
    group: 'nodes',
    data: { id, label, ties, width, height },
    position: { x, y },
    classes: nodeTraits(node, picture),
  };
}

export function nodeTraits(node: PictureNode, picture: Picture): string[] {
  return [
    'shown',
    `kind-${asClass(node.kind)}`,
    ...(node.fate === null ? [] : [`fate-${asClass(node.fate)}`]),
    ...(node.hasHand ? ['ring'] : []),
    ...(isMajor(node) ? ['major'] : []),
    ...(node.isPinned ? ['pinned'] : []),
    ...(node.side === 'inside' ? ['plate'] : []),
    ...(node.id === picture.centre ? ['centre'] : []),
    ...(node.stances[0] === undefined ? [] : [`stance-${asClass(node.stances[0].kind)}`]),
  ];
}

function toEdge(edge: PictureEdge): ElementDefinition {
  const { id, from, to, bow, count } = edge;
  return {
    group: 'edges',
    data: {
      id,
      source: from,
      target: to,
      bow,
      fromEnd: toEndpoint(edge.fromEnd),
      toEnd: toEndpoint(edge.toEnd),
      thickness: bundleWidth(count),
    },
    classes: edgeTraits(edge),
  };
}

/**
 * Of a line of which a lens speaks: it has one pattern, its standing, so the band behind it is a line of its own; and so is what bears
 * its words, that no other line runs over them.
 */
function companions(edge: PictureEdge): ElementDefinition[] {
  const { data, ...rest } = toEdge(edge);
  return [
    { ...rest, data: { ...data, id: bandId(edge) }, classes: bandTraits(edge) },
    { ...rest, data: { ...data, id: wordsId(edge) }, classes: ['words'] },
  ];
}

export function wordsId({ id }: PictureEdge): string {
  return `words of ${id}`;
}

export function bandId({ id }: PictureEdge): string {
  return `band of ${id}`;
}

export function bandTraits({ stances: [first] }: PictureEdge): string[] {
  return first === undefined ? [] : ['band', `stance-${asClass(first.kind)}`];
}

export function edgeTraits(edge: PictureEdge): string[] {
  return [
    `tie-${asClass(edge.kind)}`,
    `standing-${asClass(edge.standing)}`,
    ...(edge.truth === null ? [] : [`truth-${asClass(edge.truth)}`]),
    ...(edge.coerced === null ? [] : [`coerced-${asClass(edge.coerced)}`]),
    ...(edge.role === 'bundle' ? ['bundle'] : []),
    ...(edge.isVague ? ['vague'] : []),
  ];
}

/** `YES` as `yes`, `TRIAL_ROLE` as `trial-role`. */
export function asClass(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

function toEndpoint(end: readonly [number, number] | null): string {
  return end === null ? 'outside-to-node' : `${end[0].toFixed(1)}px ${end[1].toFixed(1)}px`;
}

import {
  COERCED_WORDS,
  ENTITY_KIND_WORDS,
  FATE_WORDS,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import type { Picture, PictureEdge, PictureNode } from './picture.ts';

/** Descriptions of the picture for screen readers. */

export function speakNode(node: PictureNode, picture: Picture): string {
  const what =
    node.fate === null
      ? ENTITY_KIND_WORDS[node.kind].one
      : `${FATE_WORDS[node.fate]}${node.hasHand ? ', had a hand in it' : ''}`;
  const ties = picture.edges.filter(
    (edge) => edge.role !== 'bundle' && (edge.from === node.id || edge.to === node.id),
  );
  const kinds = [...new Set(ties.map((edge) => edge.kind))].map((kind) => {
    const count = ties.filter((edge) => edge.kind === kind).length;
    return `${count} ${TIE_KIND_FACTS[kind][count === 1 ? 'one' : 'many']}`;
  });
  return `${node.name}, ${what}. ${kinds.length === 0 ? 'No ties on screen' : kinds.join(', ')}.`;
}

export function speakEdge(edge: PictureEdge): string {
  if (edge.role === 'bundle') return `${edge.count} ties. The first: ${edge.statement}`;
  return `${edge.statement} ${statusWords(edge).join(', ')}.`;
}

/** "held to be fabricated", "under force", "documented". */
export function statusWords(edge: Pick<PictureEdge, 'truth' | 'coerced' | 'standing'>): string[] {
  return [
    ...(edge.truth === null ? [] : [TRUTH_WORDS[edge.truth]]),
    ...(edge.coerced === null ? [] : [COERCED_WORDS[edge.coerced]]),
    STANDING_WORDS[edge.standing],
  ];
}

import {
  COERCED_WORDS,
  capital,
  ENTITY_KIND_WORDS,
  FATE_WORDS,
  STANDING_WORDS,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import type { PictureEdge, PictureNode } from './picture.ts';
import { stancesSaid } from './stance-text.ts';

/** Descriptions of the picture for screen readers. */

/** "Nikolai Krylenko, executed. Arrested on the order of Yezhov; replaced by Rychkov." */
export function speakNode({ kind, name, fate, hasHand, told, stances }: PictureNode): string {
  const what =
    fate === null ? ENTITY_KIND_WORDS[kind].one : `${FATE_WORDS[fate]}${hasHand ? ', had a hand in it' : ''}`;
  return `${name}, ${what}. ${told === '' ? 'No ties under these filters' : capital(told)}.${stancesSaid(stances)}`;
}

/** The tie walked along and whom it leads to. */
export function speakStep(edge: PictureEdge, node: PictureNode): string {
  return `${speakEdge(edge)} ${speakNode(node)}`;
}

export function speakEdge(edge: PictureEdge): string {
  if (edge.role === 'bundle') return `${edge.count} ties. The first: ${edge.statement}`;
  return `${edge.statement} ${statusWords(edge).join(', ')}.${stancesSaid(edge.stances)}`;
}

/** "held to be fabricated", "under force", "documented". */
export function statusWords(edge: Pick<PictureEdge, 'truth' | 'coerced' | 'standing'>): string[] {
  return [
    ...(edge.truth === null ? [] : [TRUTH_WORDS[edge.truth]]),
    ...(edge.coerced === null ? [] : [COERCED_WORDS[edge.coerced]]),
    STANDING_WORDS[edge.standing],
  ];
}

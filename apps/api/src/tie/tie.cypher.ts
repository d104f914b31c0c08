import { TIE_KINDS } from '@kto-kogo/domain';
import { type FactFilter, keepsFacts } from './keeps-facts.cypher.ts';

/** The relationship types of ties, as a Cypher pattern. */
export const TIE_PATTERN = TIE_KINDS.join('|');

/**
 * The conditions of `TieFilter` on `t`, whose meaning is in the SDL. Comparing with a missing date gives null, which excludes the tie.
 * @param where an expression for the filter: one map, because a statement is planned anew for other types of its parameters, so that each
 *   list, given or not, would double its plans
 * @param filter its value: only what is asked of people and of sources, which takes most of the planning, is written where it is asked
 */
export function keepsTie(where: string, filter: FactFilter): string {
  return `(${where}.kinds IS NULL OR t.kind IN ${where}.kinds)
  AND (${where}.standing IS NULL OR t.standing IN ${where}.standing)
  AND (${where}.truth IS NULL OR t.kind <> 'ACCUSATION' OR t.truth IN ${where}.truth)
  AND (${where}.coerced IS NULL OR t.kind <> 'ACCUSATION' OR t.coerced IN ${where}.coerced)
  AND (${where}.since IS NULL OR t.latest >= ${where}.since)
  AND (${where}.until IS NULL OR t.earliest <= ${where}.until)${keepsFacts(where, filter, { claim: 't', ends: '[startNode(t), endNode(t)]' })}`;
}

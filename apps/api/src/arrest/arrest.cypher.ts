import { type FactFilter, keepsFacts } from '../tie/keeps-facts.cypher.ts';

/**
 * The conditions of `ArrestFilter` on `a`. Comparing with a missing date gives null, which excludes the arrest.
 * @param where an expression for the filter
 * @param filter its value
 */
export function keepsArrest(where: string, filter: FactFilter): string {
  return `(${where}.standing IS NULL OR a.standing IN ${where}.standing)
  AND (${where}.since IS NULL OR a.latest >= ${where}.since)
  AND (${where}.until IS NULL OR a.earliest <= ${where}.until)${keepsFacts(where, filter, { claim: 'a', ends: '[(a)-[:ARREST_OF]->(arrested) | arrested]' })}`;
}

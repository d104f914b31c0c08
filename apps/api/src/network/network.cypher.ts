import { UNDATED } from '@kto-kogo/domain';
import { KEEPS_TIE, TIE_COLUMNS, TIE_TYPES } from '../tie/tie.cypher.ts';

const NEIGHBOURS = `
  MATCH (e)-[t:${TIE_TYPES}]-(other)
  WHERE ${KEEPS_TIE}
  RETURN collect(DISTINCT other)`;

const STRONGEST = `
WITH t ORDER BY t.strength DESC, coalesce(t.earliest, '${UNDATED}'), t.id
WITH collect(t) AS ties
WITH size(ties) AS total, ties[..$first] AS kept
UNWIND kept AS t
RETURN total, ${TIE_COLUMNS}`;

/**
 * The ties among all that lies within $depth ties. Each ring is the neighbours of the one before; what has been reached
 * already is not expanded twice. A tie with both its ends in the set is found from both of them.
 */
export const around = `
MATCH (e:KtoKogo) WHERE e.id IN $around AND e:Entity
WITH collect(e) AS centre
CALL (centre) {
  UNWIND centre AS e ${NEIGHBOURS} AS ring1
}
CALL (centre, ring1) {
  WITH [e IN ring1 WHERE NOT e IN centre] AS fresh
  UNWIND CASE WHEN $depth >= 2 THEN fresh ELSE [] END AS e ${NEIGHBOURS} AS ring2
}
CALL (centre, ring1, ring2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS e ${NEIGHBOURS} AS ring3
}
UNWIND centre + ring1 + ring2 + ring3 AS e
WITH DISTINCT e
MATCH (e)-[t:${TIE_TYPES}]-()
WHERE ${KEEPS_TIE}
WITH t, count(*) AS ends WHERE ends = 2
${STRONGEST}`;

export const whole = `
MATCH (e:Entity)-[t:${TIE_TYPES}]->() WHERE e:KtoKogo AND ${KEEPS_TIE}
${STRONGEST}`;

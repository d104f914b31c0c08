import { UNDATED } from '@kto-kogo/domain';
import { KEEPS_TIE, TIE_COLUMNS, TIE_TYPES } from '../tie/tie.cypher.ts';

const DAY = `coalesce(t.earliest, '${UNDATED}')`;

/** The number of ties after the cursor, and the first of them, strongest first. */
const STRONGEST = `
  WITH t WHERE $afterId IS NULL
    OR t.strength < $afterStrength
    OR (t.strength = $afterStrength AND ${DAY} > $afterDay)
    OR (t.strength = $afterStrength AND ${DAY} = $afterDay AND t.id > $afterId)
  WITH t ORDER BY t.strength DESC, ${DAY}, t.id
  WITH collect(t) AS ties
  RETURN size(ties) AS remaining, ties[..$first] AS kept`;

const ROWS = `
UNWIND kept AS t
RETURN key, remaining, t.strength AS strength, ${TIE_COLUMNS}`;

const KEEPS = `${KEEPS_TIE} AND (centre.until IS NULL OR t.earliest <= centre.until)`;

const NEIGHBOURS = `
    MATCH (e)-[t:${TIE_TYPES}]-(other)
    WHERE ${KEEPS}
    RETURN collect(DISTINCT other)`;

/**
 * The ties among all that lies within $depth ties of each centre. Each ring is the neighbours of the one before; what has been
 * reached already is not expanded twice. A tie with both its ends in the set is found from both of them.
 */
export const around = `
UNWIND $centres AS centre
CALL (centre) {
  CALL (centre) {
    MATCH (named:KtoKogo) WHERE named.id IN centre.ids
    OPTIONAL MATCH (heir:KtoKogo {id: named.of})
    WITH DISTINCT coalesce(heir, named) AS e WHERE e:Entity
    RETURN collect(e) AS ring0
  }
  CALL (centre, ring0) {
    UNWIND ring0 AS e ${NEIGHBOURS} AS ring1
  }
  CALL (centre, ring0, ring1) {
    WITH centre, [e IN ring1 WHERE NOT e IN ring0] AS fresh
    UNWIND CASE WHEN $depth >= 2 THEN fresh ELSE [] END AS e ${NEIGHBOURS} AS ring2
  }
  CALL (centre, ring2) {
    UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS e ${NEIGHBOURS} AS ring3
  }
  UNWIND ring0 + ring1 + ring2 + ring3 AS e
  WITH DISTINCT centre, e
  MATCH (e)-[t:${TIE_TYPES}]-()
  WHERE ${KEEPS}
  WITH t, count(*) AS ends WHERE ends = 2
  ${STRONGEST}
}
WITH centre.key AS key, remaining, kept
${ROWS}`;

export const whole = `
CALL () {
  MATCH (e:Entity)-[t:${TIE_TYPES}]->() WHERE e:KtoKogo AND ${KEEPS_TIE}
  ${STRONGEST}
}
WITH '' AS key, remaining, kept
${ROWS}`;

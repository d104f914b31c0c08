import { KEEPS_ARREST } from '../arrest/arrest.cypher.ts';
import { KEEPS_TIE, TIE_TYPES } from '../tie/tie.cypher.ts';

/** A row for each month and kind of tie; a row without a kind counts the month's arrests. Undated claims are left out. */
export const months = `
MATCH (e:Entity)-[t:${TIE_TYPES}]->() WHERE e:KtoKogo AND t.earliest IS NOT NULL AND ${KEEPS_TIE}
RETURN left(t.earliest, 7) AS month, t.kind AS kind, count(*) AS count
UNION ALL
MATCH (a:Arrest) WHERE a:KtoKogo AND a.earliest IS NOT NULL AND ${KEEPS_ARREST}
RETURN left(a.earliest, 7) AS month, null AS kind, count(*) AS count`;

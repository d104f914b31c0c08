import { keepsArrest } from '../arrest/arrest.cypher.ts';
import type { FactFilter } from '../tie/keeps-facts.cypher.ts';
import { keepsTie, TIE_PATTERN } from '../tie/tie.cypher.ts';

/** A row for each month and kind of tie; a row without a kind counts the month's arrests. Undated claims are left out. */
export const months = (where: FactFilter) => `
MATCH (e:Entity)-[t:${TIE_PATTERN}]->() WHERE e:KtoKogo AND t.earliest IS NOT NULL AND ${keepsTie('$where', where)}
RETURN left(t.earliest, 7) AS month, t.kind AS kind, count(*) AS count
UNION ALL
MATCH (a:Arrest) WHERE a:KtoKogo AND a.earliest IS NOT NULL AND ${keepsArrest('$where', where)}
RETURN left(a.earliest, 7) AS month, null AS kind, count(*) AS count`;

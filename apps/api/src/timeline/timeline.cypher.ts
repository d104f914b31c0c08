import { keepsArrest } from '../arrest/arrest.cypher.ts';
import type { FactFilter } from '../tie/keeps-facts.cypher.ts';
import { keepsTie, TIE_PATTERN } from '../tie/tie.cypher.ts';

const isWithin = (claim: string) => `coalesce(left(${claim}.earliest, 7) = left(${claim}.latest, 7), false)`;

/**
 * A row for each month and kind of tie, of accusations for each force, whether or not their date allows other months; rows without a kind
 * count the month's arrests. Undated claims are left out.
 */
export const months = (where: FactFilter) => `
MATCH (e:Entity)-[t:${TIE_PATTERN}]->() WHERE e:KtoKogo AND t.earliest IS NOT NULL AND ${keepsTie('$where', where)}
RETURN left(t.earliest, 7) AS month, t.kind AS kind, t.coerced AS coerced, ${isWithin('t')} AS isWithin, count(*) AS count
UNION ALL
MATCH (a:Arrest) WHERE a:KtoKogo AND a.earliest IS NOT NULL AND ${keepsArrest('$where', where)}
RETURN left(a.earliest, 7) AS month, null AS kind, null AS coerced, ${isWithin('a')} AS isWithin, count(*) AS count`;

import { columnsOf } from '../neo4j/columns.ts';
import { TIE_PATTERN } from '../tie/tie.cypher.ts';
import { TEMPORAL_TIE_SHAPE } from './temporal-tie-shape.ts';

export const ties = `
MATCH (e:Entity)-[t:${TIE_PATTERN}]->() WHERE e:KtoKogo
RETURN ${columnsOf('t', [TEMPORAL_TIE_SHAPE], { from: 'fromId', to: 'toId' })}`;

export const entities = `
MATCH (e:Entity) WHERE e:KtoKogo
RETURN e.id AS id, e.kind AS kind, CASE WHEN e:Event OR e:Trial THEN e.date END AS date`;

export const firstArrests = `
MATCH (a:Arrest) WHERE a:KtoKogo AND a.earliest IS NOT NULL
RETURN a.figure AS figure, min(a.earliest) AS day`;

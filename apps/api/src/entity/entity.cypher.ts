import { eventSchema, figureSchema, officeSchema, trialSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';

export const ENTITY_SHAPES = [figureSchema, eventSchema, trialSchema, officeSchema] as const;
export const ENTITY_COLUMNS = columnsOf('e', ENTITY_SHAPES);

export const byIds = `${namedNow('e')}
WHERE e:Entity
RETURN key, ${ENTITY_COLUMNS}`;

export const all = `
MATCH (e:Entity) WHERE e:KtoKogo
RETURN ${ENTITY_COLUMNS}`;

export const allOfKinds = `
MATCH (e:Entity) WHERE e:KtoKogo AND e.kind IN $kinds
RETURN ${ENTITY_COLUMNS}`;

import { termSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { TIE_PATTERN } from '../tie/tie.cypher.ts';
import { ENTITY_SHAPES } from './found-shapes.ts';

/** All entities with all by which they are found, and how many ties each has. */
export const entities = `
MATCH (e:Entity) WHERE e:KtoKogo
RETURN e.spellings AS spellings, COUNT { (e)-[:${TIE_PATTERN}]-() } AS ties, ${columnsOf('e', ENTITY_SHAPES)}`;

export const terms = `
MATCH (t:Term) WHERE t:KtoKogo
RETURN t.spellings AS spellings, ${columnsOf('t', [termSchema])}`;

/** The ties that tell of somebody by another, or by an office. */
export const tellingTies = `
MATCH (e:Entity)-[t:REPLACEMENT|TENURE|ARREST|ACCUSATION|TRIAL_ROLE]->() WHERE e:KtoKogo
RETURN t.kind AS kind, t.fromId AS from, t.toId AS to, t.part AS part`;

/** The months in which anything is recorded. */
export const months = `
MATCH (e:Entity)-[t:${TIE_PATTERN}]->() WHERE e:KtoKogo AND t.earliest IS NOT NULL
RETURN left(t.earliest, 7) AS month
UNION
MATCH (a:Arrest) WHERE a:KtoKogo AND a.earliest IS NOT NULL
RETURN left(a.earliest, 7) AS month`;

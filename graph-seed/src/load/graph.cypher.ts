import { TIE_KINDS } from '@kto-kogo/domain';
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES, type RelationshipType } from './graph.ts';

/** Labels and types are inserted from constants; everything else is a parameter. */

const OURS = RELATIONSHIP_TYPES.join('|');
const LABELS = Object.keys(NODE_LABELS);

export const version = `
MATCH (r:KtoKogo {id: 'record'}) WHERE r:Record
RETURN r.version AS version`;

/** Number of nodes of each label and relationships of each type. */
export const counts = [
  ...LABELS.map((label) => `MATCH (n:${label}) WHERE n:KtoKogo RETURN '${label}' AS what, count(n) AS count`),
  ...RELATIONSHIP_TYPES.map(
    (type) => `MATCH (:KtoKogo)-[r:${type}]->(:KtoKogo) RETURN '${type}' AS what, count(r) AS count`,
  ),
].join('\nUNION ALL\n');

/** Locks the marker, so that concurrent loads wait for each other. Removes the version until the last statement sets it. */
export const begin = `
MERGE (r:KtoKogo {id: 'record'})
SET r:Record
REMOVE r.version`;

export const commitVersion = `
MATCH (r:KtoKogo {id: 'record'})
SET r = {id: 'record', version: $version, ties: $ties, entities: $entities}`;

export const nodes = `
MATCH (n:KtoKogo) WHERE NOT n:Record
RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels, properties(n) AS properties`;

export const relationships = `
MATCH (a:KtoKogo)-[r:${OURS}]->(b:KtoKogo)
RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;

export const removeNodes = `
UNWIND $elements AS element
MATCH (n:KtoKogo) WHERE elementId(n) = element
DETACH DELETE n`;

export const removeRelationships = `
UNWIND $elements AS element
MATCH (:KtoKogo)-[r:${OURS}]->(:KtoKogo) WHERE elementId(r) = element
DELETE r`;

export function createNodes(label: NodeLabel): string {
  return `
UNWIND $rows AS row
CREATE (n:${NODE_LABELS[label]})
SET n = row.properties`;
}

/** An event may have become a trial: it keeps its ties and changes its label. */
export function updateNodes(label: NodeLabel): string {
  const others = ['Entity', ...LABELS.filter((other) => other !== label)].join(':');
  return `
UNWIND $rows AS row
MATCH (n:KtoKogo) WHERE elementId(n) = row.element
REMOVE n:${others}
SET n:${NODE_LABELS[label]}
SET n = row.properties`;
}

export function createRelationships(type: RelationshipType): string {
  return `
UNWIND $rows AS row
MATCH (a:KtoKogo {id: row.from})
MATCH (b:KtoKogo {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;
}

export const updateRelationships = `
UNWIND $rows AS row
MATCH (:KtoKogo)-[r:${TIE_KINDS.join('|')}]->(:KtoKogo) WHERE elementId(r) = row.element
SET r = row.properties`;

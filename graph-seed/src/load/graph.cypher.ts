import { TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import {
  LINK_TYPES,
  type LinkType,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from './labels.ts';

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

/** The marker stays locked until the transaction ends, and what is read of it after this is true as long. */
const LOCK = 'SET r.lock = true REMOVE r.lock';

/** `load` is that of a load in blocks which has not come to its end; it is `alive` as long as it may still go on. */
export const lock = `
MERGE (r:KtoKogo {id: 'record'})
SET r:Record
${LOCK}
WITH r
RETURN r.load AS load, coalesce(r.loadUntil > timestamp(), false) AS alive`;

/** From here to the last transaction there is no version. */
export const withdraw = `
MATCH (r:KtoKogo {id: 'record'})
REMOVE r.version
SET r.load = $load, r.loadUntil = timestamp() + $leaseMs`;

/** No row where another load has taken over. */
export const hold = `
MATCH (r:KtoKogo {id: 'record'})
${LOCK}
WITH r WHERE r.load = $load
SET r.loadUntil = timestamp() + $leaseMs
RETURN r.load AS load`;

/** Leaves the load to whoever comes next. */
export const release = `
MATCH (r:KtoKogo {id: 'record'})
${LOCK}
WITH r WHERE r.load = $load
SET r.loadUntil = 0`;

export const commitVersion = `
MATCH (r:KtoKogo {id: 'record'})
SET r = {id: 'record', version: $version, subject: $subject, ties: $ties, entities: $entities, fates: $fates, people: $people, works: $works, citations: $citations}`;

/** Nodes that were stored without an id that is a text: no page finds them. */
export const strayNodes = `
MATCH (n:KtoKogo) WHERE n.id IS NULL OR NOT n.id IS :: STRING
RETURN elementId(n) AS element LIMIT $limit`;

export const strayTies = `
MATCH (:KtoKogo)-[r:${TIE_KINDS.join('|')}]->(:KtoKogo)
WHERE r.id IS NULL OR NOT r.id IS :: STRING
RETURN elementId(r) AS element LIMIT $limit`;

export const nodesAfter = `
MATCH (n:KtoKogo) USING INDEX SEEK n:KtoKogo(id)
WHERE n.id > $after AND NOT n:Record
RETURN n.id AS id, n.hash AS hash
ORDER BY id LIMIT $limit`;

/** A tie that is stored twice has no hash, so that it is written anew. */
export function tiesAfter(kind: TieKind): string {
  return `
MATCH (:KtoKogo)-[r:${kind}]->(:KtoKogo) USING INDEX SEEK r:${kind}(id)
WHERE r.id > $after
RETURN r.id AS id, CASE count(*) WHEN 1 THEN min(r.hash) END AS hash
ORDER BY id LIMIT $limit`;
}

export const linksAfter = `
MATCH (n:KtoKogo) USING INDEX SEEK n:KtoKogo(id)
WHERE n.id > $after
MATCH (n)-[r:${LINK_TYPES.join('|')}]->(m:KtoKogo)
RETURN n.id AS from, collect([type(r), m.id]) AS ends
ORDER BY from LIMIT $limit`;

export const removeStrayNodes = `
UNWIND $rows AS row
MATCH (n:KtoKogo) WHERE elementId(n) = row.element
DETACH DELETE n`;

export const removeStrayTies = `
UNWIND $rows AS row
MATCH (:KtoKogo)-[r:${OURS}]->(:KtoKogo) WHERE elementId(r) = row.element
DELETE r`;

export const removeNodes = `
UNWIND $rows AS row
MATCH (n:KtoKogo {id: row.id})
DETACH DELETE n`;

/** All of this id: where it was stored twice, none may stay. */
export function removeTies(kind: TieKind): string {
  return `
UNWIND $rows AS row
MATCH (:KtoKogo)-[r:${kind} {id: row.id}]->(:KtoKogo) USING INDEX SEEK r:${kind}(id)
DELETE r`;
}

/** From where they begin: thousands may end at one work. */
export function removeLinks(type: LinkType): string {
  return `
UNWIND $rows AS row
MATCH (a:KtoKogo)-[r:${type}]->(b:KtoKogo) USING INDEX SEEK a:KtoKogo(id)
WHERE a.id = row.from AND b.id = row.to
DELETE r`;
}

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
MATCH (n:KtoKogo {id: row.id})
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

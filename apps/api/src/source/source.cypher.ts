import { citationSchema, workSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';

const CITATION_COLUMNS = columnsOf('c', [citationSchema]);
const WORK_COLUMNS = columnsOf('w', [workSchema]);

export const citationsByIds = `${namedNow('c')}
WHERE c:Citation
RETURN key, ${CITATION_COLUMNS}`;

export const citationsOfWorks = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[:PLACE_IN]-(c:Citation)
RETURN key, ${CITATION_COLUMNS}`;

export const worksByIds = `${namedNow('w')}
WHERE w:Work
RETURN key, ${WORK_COLUMNS}`;

export const works = `
MATCH (w:Work) WHERE w:KtoKogo
RETURN ${WORK_COLUMNS}`;

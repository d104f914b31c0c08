import { arrestSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';

const ARREST_COLUMNS = columnsOf('a', [arrestSchema]);

export const byIds = `
UNWIND $ids AS key
MATCH (a:KtoKogo {id: key}) WHERE a:Arrest
RETURN key, ${ARREST_COLUMNS}`;

export const ofFigures = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[:ARREST_OF]-(a:Arrest)
RETURN key, ${ARREST_COLUMNS}`;

import { termSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';

export const TERM_COLUMNS = columnsOf('t', [termSchema]);

export const byIds = `
UNWIND $ids AS key
MATCH (t:KtoKogo {id: key}) WHERE t:Term
RETURN key, ${TERM_COLUMNS}`;

export const all = `
MATCH (t:Term) WHERE t:KtoKogo
RETURN ${TERM_COLUMNS}`;

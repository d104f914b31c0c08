import { lessonSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';

/** Never notes and answers, which stand in the same node: `teaching.cypher.ts` reads them. */
const COLUMNS = columnsOf('l', [lessonSchema]);

export const lessonsByIds = `${namedNow('l')}
WHERE l:Lesson
RETURN key, ${COLUMNS}`;

export const lessons = `
MATCH (l:Lesson) WHERE l:KtoKogo
RETURN ${COLUMNS}`;

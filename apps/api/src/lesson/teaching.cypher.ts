import { lessonTeachingSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';

export const teachingsByIds = `${namedNow('l')}
WHERE l:Lesson
RETURN key, ${columnsOf('l', [lessonTeachingSchema], { lesson: 'id' })}`;

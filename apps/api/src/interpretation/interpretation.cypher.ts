import { interpretationGroupSchema, interpretationSchema, stanceSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';

const GROUP_COLUMNS = columnsOf('g', [interpretationGroupSchema]);
const INTERPRETATION_COLUMNS = columnsOf('i', [interpretationSchema]);
const STANCE_COLUMNS = columnsOf('s', [stanceSchema]);

export const groups = `
MATCH (g:InterpretationGroup) WHERE g:KtoKogo
RETURN ${GROUP_COLUMNS}`;

export const groupsByIds = `${namedNow('g')}
WHERE g:InterpretationGroup
RETURN key, ${GROUP_COLUMNS}`;

export const interpretationsByIds = `${namedNow('i')}
WHERE i:Interpretation
RETURN key, ${INTERPRETATION_COLUMNS}`;

export const stancesByIds = `${namedNow('s')}
WHERE s:Stance
RETURN key, ${STANCE_COLUMNS}`;

export const stancesAbout = `
UNWIND $ids AS key
MATCH (s:Stance {about: key}) WHERE s:KtoKogo
RETURN key, ${STANCE_COLUMNS}`;

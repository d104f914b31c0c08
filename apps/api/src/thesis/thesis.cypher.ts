import { thesisClaimSchema, thesisSchema } from '@kto-kogo/domain';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';

const THESIS_COLUMNS = columnsOf('t', [thesisSchema]);
const CLAIM_COLUMNS = columnsOf('c', [thesisClaimSchema]);

export const thesesByIds = `${namedNow('t')}
WHERE t:Thesis
RETURN key, ${THESIS_COLUMNS}`;

export const theses = `
MATCH (t:Thesis) WHERE t:KtoKogo
RETURN ${THESIS_COLUMNS}`;

export const claimsByIds = `${namedNow('c')}
WHERE c:ThesisClaim
RETURN key, ${CLAIM_COLUMNS}`;

export const claimsOfEntities = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[:SPEAKS_OF]-(c:ThesisClaim)
RETURN key, ${CLAIM_COLUMNS}`;

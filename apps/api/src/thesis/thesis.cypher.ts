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

/** The order of the notes; the lists, which have no number, come last. */
const IN_ORDER = `MATCH (t:KtoKogo {id: c.thesis})
RETURN key, ${CLAIM_COLUMNS}
ORDER BY t.number, t.id, [place IN range(0, size(t.claims) - 1) WHERE t.claims[place] = c.id][0]`;

export const claimsOfEntities = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[:SPEAKS_OF]-(c:ThesisClaim)
${IN_ORDER}`;

/** No relationship leads to a tie: the claims, which are few, name theirs. */
export const claimsOfTies = `
MATCH (c:ThesisClaim) WHERE c:KtoKogo
UNWIND c.ties AS key
WITH c, key WHERE key IN $ids
${IN_ORDER}`;

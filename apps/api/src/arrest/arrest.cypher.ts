import { arrestSchema } from '@kto-kogo/domain';
import { COLLECT_CLAIMS, PAGE_OF_CLAIMS } from '../connection/claim-page.cypher.ts';
import { columnsOf } from '../neo4j/columns.ts';
import { namedNow } from '../neo4j/named-now.cypher.ts';
import { keepsFacts } from '../tie/keeps-facts.cypher.ts';

const ARREST_COLUMNS = columnsOf('a', [arrestSchema]);

/** The conditions of `ArrestFilter`. Comparing with a missing date gives null, which excludes the arrest. */
export const KEEPS_ARREST = `
  ($where.standing IS NULL OR a.standing IN $where.standing)
  AND ($where.since IS NULL OR a.latest >= $where.since)
  AND ($where.until IS NULL OR a.earliest <= $where.until)
  AND ${keepsFacts('a', '[(a)-[:ARREST_OF]->(arrested) | arrested]')}`;

export const byIds = `${namedNow('a')}
WHERE a:Arrest
RETURN key, ${ARREST_COLUMNS}`;

export const ofFigures = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[:ARREST_OF]-(a:Arrest)
RETURN key, ${ARREST_COLUMNS}`;

export const page = `
CALL () {
  MATCH (a:Arrest)
  WHERE a:KtoKogo AND ${KEEPS_ARREST}
  WITH a AS claim
  ${COLLECT_CLAIMS}
}
WITH null AS key, claims
${PAGE_OF_CLAIMS}
WITH total, skipped, claim AS a
RETURN total, skipped, ${ARREST_COLUMNS}`;

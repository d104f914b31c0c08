import { TIE_KINDS, type TieKind, tieSchema } from '@kto-kogo/domain';
import { COLLECT_CLAIMS, PAGE_OF_CLAIMS } from '../connection/claim-page.cypher.ts';
import { columnsOf } from '../neo4j/columns.ts';
import { keepsFacts } from './keeps-facts.cypher.ts';

export const TIE_SHAPES = tieSchema.options;
/** The ends of a tie are `from` and `to`; the relationship stores them as `fromId` and `toId`, for its indexes. */
export const TIE_COLUMNS = columnsOf('t', TIE_SHAPES, { from: 'fromId', to: 'toId' });
/** The relationship types of ties, as a Cypher pattern. */
export const TIE_TYPES = TIE_KINDS.join('|');

/**
 * The conditions of `TieFilter`, whose meaning is in the SDL. Comparing with a missing date gives null, which excludes the tie.
 * The filter is one parameter: a statement is planned anew for other types of its parameters, so that each list, given or not, would
 * double its plans.
 */
export const KEEPS_TIE = `
  ($where.kinds IS NULL OR t.kind IN $where.kinds)
  AND ($where.standing IS NULL OR t.standing IN $where.standing)
  AND ($where.truth IS NULL OR t.kind <> 'ACCUSATION' OR t.truth IN $where.truth)
  AND ($where.coerced IS NULL OR t.kind <> 'ACCUSATION' OR t.coerced IN $where.coerced)
  AND ($where.since IS NULL OR t.latest >= $where.since)
  AND ($where.until IS NULL OR t.earliest <= $where.until)
  AND ${keepsFacts('t', '[startNode(t), endNode(t)]')}`;

/** One index seek for each relationship type: no index spans several. A former id leads to what took its place. */
export const byIds = `
UNWIND $ids AS key
OPTIONAL MATCH (former:KtoKogo {id: key})
WITH key, coalesce(former.of, key) AS id
CALL (id) {
${TIE_KINDS.map((kind) => `  MATCH ()-[t:${kind} {id: id}]->() RETURN t`).join('\n  UNION ALL\n')}
}
RETURN key, ${TIE_COLUMNS}`;

/** Ties of one kind that leave these entities. */
export const leaving = eachKind(
  (kind) => `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})-[t:${kind}]->()
RETURN key, ${TIE_COLUMNS}`,
);

/** Ties of one kind that reach these entities. */
export const reaching = eachKind(
  (kind) => `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[t:${kind}]-()
RETURN key, ${TIE_COLUMNS}`,
);

/** Starts from the holders: there are fewer of them than there are replacements. */
export const replacementsIn = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})<-[:TENURE]-(holder)
WITH DISTINCT key, holder
MATCH (holder)-[t:REPLACEMENT]->()
WHERE t.office = key
RETURN key, ${TIE_COLUMNS}`;

/** Uses the index on the occasion of an accusation. */
export const onOccasions = `
UNWIND $ids AS key
MATCH ()-[t:ACCUSATION {occasion: key}]->()
RETURN key, ${TIE_COLUMNS}`;

export const counts = `
UNWIND $ids AS key
MATCH (:KtoKogo {id: key})-[t:${TIE_TYPES}]-()
WHERE ${KEEPS_TIE}
RETURN key, t.kind AS kind, count(*) AS count`;

export const page = `
UNWIND $ids AS key
MATCH (e:KtoKogo {id: key})
CALL (e) {
  MATCH (e)-[t:${TIE_TYPES}]-()
  WHERE ${KEEPS_TIE}
  WITH t AS claim
  ${COLLECT_CLAIMS}
}
${PAGE_OF_CLAIMS}
WITH key, total, skipped, claim AS t
RETURN key, total, skipped, ${TIE_COLUMNS}`;

export const pageOfAll = `
CALL () {
  MATCH (e:Entity)-[t:${TIE_TYPES}]->()
  WHERE e:KtoKogo AND ${KEEPS_TIE}
  WITH t AS claim
  ${COLLECT_CLAIMS}
}
WITH null AS key, claims
${PAGE_OF_CLAIMS}
WITH total, skipped, claim AS t
RETURN total, skipped, ${TIE_COLUMNS}`;

function eachKind(statement: (kind: TieKind) => string): Record<TieKind, string> {
  return Object.fromEntries(TIE_KINDS.map((kind) => [kind, statement(kind)])) as Record<TieKind, string>;
}

import { ENTITY_COLUMNS } from '../entity/entity.cypher.ts';

/**
 * Far more than are wanted: Lucene's score favours rare words and long lists of spellings, so `rank-hits.ts` ranks these again
 * as a user would.
 */
const CANDIDATES = 200;

export const candidates = `
CALL db.index.fulltext.queryNodes('ktoKogoSpellings', $query, {limit: ${CANDIDATES}}) YIELD node AS e
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN e.spellings AS spellings, ${ENTITY_COLUMNS}`;

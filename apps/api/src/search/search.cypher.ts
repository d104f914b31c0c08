import { ENTITY_COLUMNS } from '../entity/entity.cypher.ts';

/**
 * Far more than are wanted: the index weighs rare words and long lists of spellings, a reader does not, so the best
 * are chosen from these by `rank-hits.ts`.
 */
const CANDIDATES = 200;

export const candidates = `
CALL db.index.fulltext.queryNodes('ktoKogoSpellings', $query, {limit: ${CANDIDATES}}) YIELD node AS e
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN e.spellings AS spellings, ${ENTITY_COLUMNS}`;

import { TIE_TYPES } from '../tie/tie.cypher.ts';

/** What lists of figures are ordered by, of every figure that is kept: light rows, of which a page is then chosen. */
export const keys = `
MATCH (f:Figure) WHERE f:KtoKogo AND ($fate IS NULL OR f.fate IN $fate)
RETURN f.id AS id, f.name AS name, f.born AS born, f.died AS died,
  COUNT { (f)-[:${TIE_TYPES}]-() } AS ties`;

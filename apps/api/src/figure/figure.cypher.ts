import { TIE_PATTERN } from '../tie/tie.cypher.ts';

/** The sort keys of every figure that passes the filter: small rows, from which one page is chosen. */
export const keys = `
MATCH (f:Figure) WHERE f:KtoKogo AND ($fate IS NULL OR f.fate IN $fate)
RETURN f.id AS id, f.name AS name, f.born AS born, f.died AS died,
  COUNT { (f)-[:${TIE_PATTERN}]-() } AS ties`;

import { claimPage, readPage } from '../connection/claim-page.ts';
import type { GqlCitingKind, GqlWorkCitedByArgs } from '../generated/resolvers.ts';
import type { Linked } from '../reading/field.ts';
import { NODES } from '../reading/things.ts';

/** A page of what of one kind rests on a work. @throws ApiError BAD_USER_INPUT */
export function citedBy({ kind, ...page }: GqlWorkCitedByArgs): Linked {
  return claimPage(NODES, { page: readPage(page), choose: null, claims: () => PATTERNS[kind] });
}

/** Cypher that matches each `claim` of the work `n` once. Interpretations and stances, which are few, name the works of their historians. */
const PATTERNS: Record<GqlCitingKind, string> = {
  FIGURE: citing('Figure', 'c.id IN claim.citations'),
  EVENT: citing('Event', 'c.id IN claim.citations'),
  TRIAL: citing('Trial', 'c.id IN claim.citations'),
  OFFICE: citing('Office'),
  FATE: citing('Figure', 'c.id IN claim.fateCitedIds'),
  NUMBER: citing('Event|Trial', 'c.id IN claim.numberCitedIds'),
  INTERPRETATION: 'MATCH (claim:Interpretation) WHERE claim:KtoKogo AND n.id IN claim.workIds',
  STANCE: `MATCH (claim:Stance) WHERE claim:KtoKogo
    AND (n.id IN claim.workIds OR EXISTS { (claim)-[:CITES]->(:Citation)-[:PLACE_IN]->(n) })`,
  THESIS_CLAIM: citing('ThesisClaim'),
  TERM: citing('Term'),
  LESSON: citing('Lesson'),
};

function citing(label: string, where = 'true'): string {
  return `MATCH (n)<-[:PLACE_IN]-(c:Citation)<-[:CITES]-(claim:${label}) WHERE ${where} WITH DISTINCT claim`;
}

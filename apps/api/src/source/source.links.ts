import { all, byGiven, byIds, byList, match } from '../reading/fields.ts';
import { CITATIONS, WORKS } from '../reading/things.ts';

/** The places that a claim or an entity cites. */
export const CITED = byList(CITATIONS, 'citations');
/** The work of a citation or of a historian. */
export const WORK = byIds(WORKS, 'work');
export const ASKED_WORK = byGiven(WORKS);
export const ALL_WORKS = all(WORKS, 'MATCH (m:Work) WHERE m:KtoKogo');
export const PLACES_IN_WORK = match(CITATIONS, 'MATCH (n)<-[:PLACE_IN]-(m:Citation)');

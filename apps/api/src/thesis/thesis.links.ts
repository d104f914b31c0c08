import { all, byGiven, match } from '../reading/fields.ts';
import { THESES, THESIS_CLAIMS } from '../reading/things.ts';

export const ASKED_THESIS = byGiven(THESES);
export const ALL_THESES = all(THESES, 'MATCH (m:Thesis) WHERE m:KtoKogo');

/** The order of the notes; the lists, which have no number, come last. */
const IN_ORDER = `MATCH (t:KtoKogo {id: m.thesis})
WITH n, m, t ORDER BY t.number, t.id, [place IN range(0, size(t.claims) - 1) WHERE t.claims[place] = m.id][0]`;

export const CLAIMS_ON_ENTITIES = match(
  THESIS_CLAIMS,
  `MATCH (n)<-[:SPEAKS_OF]-(m:ThesisClaim)\n${IN_ORDER}`,
);

/** No relationship leads to a tie: the claims, which are few, name theirs. */
export const CLAIMS_ON_TIES = match(
  THESIS_CLAIMS,
  `MATCH (m:ThesisClaim) WHERE m:KtoKogo AND n.id IN m.ties\n${IN_ORDER}`,
);

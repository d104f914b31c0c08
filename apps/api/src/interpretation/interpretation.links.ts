import { all, byGiven, match } from '../reading/fields.ts';
import { GROUPS, INTERPRETATIONS, STANCES } from '../reading/things.ts';

const ABOUT = 'MATCH (m:Stance {about: n.id}) WHERE m:KtoKogo';
export const STANCES_ON_ENTITIES = match(STANCES, ABOUT);
export const STANCES_ON_TIES = match(STANCES, ABOUT);

export const ASKED_INTERPRETATION = byGiven(INTERPRETATIONS);

/** In the order of the groups, and within each in its own. */
export const ALL_INTERPRETATIONS = all(
  INTERPRETATIONS,
  `MATCH (g:InterpretationGroup) WHERE g:KtoKogo
UNWIND range(0, size(g.interpretations) - 1) AS place
MATCH (m:KtoKogo {id: g.interpretations[place]})
WITH m ORDER BY g.number, place`,
);

export const ALL_GROUPS = all(GROUPS, 'MATCH (m:InterpretationGroup) WHERE m:KtoKogo');

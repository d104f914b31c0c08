import { all, byGiven, byList } from '../reading/fields.ts';
import { CITATIONS, ENTITIES, INTERPRETATIONS, LESSONS, TIES } from '../reading/things.ts';

// What a teacher's lesson names may have another id since.
const FORMER = { mayBeFormer: true };

export const ASKED_LESSON = byGiven(LESSONS);
export const ALL_LESSONS = all(LESSONS, 'MATCH (m:Lesson) WHERE m:KtoKogo');

export const SHOWN_IN_LESSON = byList(ENTITIES, 'shownIds', FORMER);
export const CITED_IN_LESSON = byList(CITATIONS, 'citedIds', FORMER);
export const LENSES = byList(INTERPRETATIONS, 'lenses', FORMER);
export const SHOWN_IN_STEP = byList(ENTITIES, 'shows', FORMER);
export const CITED_IN_STEP = byList(CITATIONS, 'citations', FORMER);

/** What a right answer points at. */
export const ENTITY_AT_POINT = byList(ENTITIES, 'point', FORMER);
export const TIE_AT_POINT = byList(TIES, 'point', FORMER);

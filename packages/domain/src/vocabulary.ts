/** The enums of the record, in the order in which they are shown. */

export const ENTITY_KINDS = ['FIGURE', 'EVENT', 'TRIAL', 'OFFICE'] as const;
export const TIE_KINDS = [
  'ACCUSATION',
  'REPLACEMENT',
  'ARREST',
  'TRIAL_ROLE',
  'TENURE',
  'PARTICIPATION',
  'CONSEQUENCE',
] as const;
export const STANDINGS = ['DOCUMENTED', 'REPORTED', 'DISPUTED'] as const;
/** A historian's judgement of an accusation's content today, not the court's. */
export const TRUTHS = ['FABRICATED', 'DISPUTED', 'SUBSTANTIATED'] as const;
export const COERCED = ['YES', 'NO', 'UNKNOWN'] as const;
export const MANNERS = [
  'COURTROOM_TESTIMONY',
  'INTERROGATION_TESTIMONY',
  'PUBLIC_SPEECH',
  'LETTER',
  'PRESS',
  'INDICTMENT',
  'ORDER',
  'PARTY_DECISION',
  'MEMOIR',
] as const;
export const FATES = [
  'EXECUTED',
  'KILLED_IN_CUSTODY',
  'DIED_IN_CUSTODY',
  'SUICIDE',
  'ASSASSINATED',
  'MURDERED_IN_EXILE',
  'ACCIDENT',
  'NATURAL',
  'SURVIVED',
  'UNSETTLED',
  'UNKNOWN',
] as const;
export const SEXES = ['FEMALE', 'MALE'] as const;
/** By what the people of a record are counted. */
export const PEOPLE_TRAITS = ['SEX', 'PROFESSION', 'REGION'] as const;
/** What a number of an event counts. A limit is what an order allowed, a list who was put on it; of those
 * repressed the source does not say whether they were arrested, condemned, exiled or killed. */
export const COUNTED = [
  'LIMIT',
  'LISTED',
  'REPRESSED',
  'ARRESTED',
  'CONDEMNED',
  'CONDEMNED_TO_DEATH',
  'SHOT',
  'SENT_TO_CAMPS',
  'DEPORTED',
  'TAKEN_AWAY',
  'DIED',
  'BURIED',
] as const;
export const TRIAL_PARTS = ['DEFENDANT', 'JUDGE', 'PROSECUTOR', 'WITNESS'] as const;
export const TIERS = ['PRIMARY', 'SECONDARY', 'TERTIARY', 'WEAK', 'CONTESTED'] as const;
/** The part of the state an office belongs to. */
export const SPHERES = ['SECURITY', 'PARTY', 'ARMY', 'GOVERNMENT', 'LAW', 'ECONOMY', 'CULTURE'] as const;
/** The spheres of the offices that a figure held; a word of its own for who held none. */
export const HELD_SPHERES = [...SPHERES, 'NO_OFFICE'] as const;
/** Whether the record shows that a figure had a hand in the repression. */
export const HANDS = ['RECORDED', 'NOT_RECORDED'] as const;
/** Whether a cited place was read, or only says where a claim can be checked. */
export const READINGS = ['READ', 'NOT_READ'] as const;
/** What the record says of a claim of the class notes. */
export const VERDICTS = ['SUPPORTED', 'PARTLY', 'WRONG', 'DISPUTED', 'UNPROVEN', 'UNCLEAR'] as const;
/** What an interpretation makes of an entity or a tie. */
export const STANCE_KINDS = ['STRESSES', 'DOUBTS', 'DENIES', 'REINTERPRETS'] as const;

/** Whether the ties of a chain must follow each other in time. */
export const TRACE_ORDERS = ['ANY', 'CHRONOLOGICAL'] as const;
/** Whether ties can be walked from either end, or only from `from` to `to`. */
export const TRACE_DIRECTIONS = ['EITHER', 'ALONG'] as const;
/** Which order of time walks must have: possible by some reading of the dates, or certain by every reading. */
export const CASCADE_ORDERS = ['POSSIBLE', 'CERTAIN'] as const;
/** For whom a lesson is: from 15 years on, for those who have begun already, for a seminar. */
export const LESSON_LEVELS = ['FROM_15', 'ADVANCED', 'UNIVERSITY'] as const;
/** How a question is answered: by one of its options, in words, or by pointing at what the view shows. */
export const QUESTION_KINDS = ['CHOICE', 'TEXT', 'POINT'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type TieKind = (typeof TIE_KINDS)[number];
export type Standing = (typeof STANDINGS)[number];
export type Truth = (typeof TRUTHS)[number];
export type Coerced = (typeof COERCED)[number];
export type Manner = (typeof MANNERS)[number];
export type Fate = (typeof FATES)[number];
export type Sex = (typeof SEXES)[number];
export type PeopleTrait = (typeof PEOPLE_TRAITS)[number];
export type Counted = (typeof COUNTED)[number];
export type TrialPart = (typeof TRIAL_PARTS)[number];
export type Tier = (typeof TIERS)[number];
export type Sphere = (typeof SPHERES)[number];
export type HeldSphere = (typeof HELD_SPHERES)[number];
export type Hand = (typeof HANDS)[number];
export type Reading = (typeof READINGS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type StanceKind = (typeof STANCE_KINDS)[number];
export type TraceOrder = (typeof TRACE_ORDERS)[number];
export type TraceDirection = (typeof TRACE_DIRECTIONS)[number];
export type CascadeOrder = (typeof CASCADE_ORDERS)[number];
export type LessonLevel = (typeof LESSON_LEVELS)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The weaker of two standings, for what rests on both claims. */
export function weakerStanding(a: Standing, b: Standing): Standing {
  return STANDINGS.indexOf(a) > STANDINGS.indexOf(b) ? a : b;
}

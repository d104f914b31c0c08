import type {
  Coerced,
  Counted,
  EntityKind,
  Fate,
  Hand,
  LessonLevel,
  Manner,
  Reading,
  StanceKind,
  Standing,
  Tier,
  TrialPart,
  Truth,
  Verdict,
} from './vocabulary.ts';

/** The words of the pages for the values of the record, in the tone of an archive. */

export const ENTITY_KIND_WORDS: Record<EntityKind, { one: string; many: string }> = {
  FIGURE: { one: 'figure', many: 'figures' },
  EVENT: { one: 'event', many: 'events' },
  TRIAL: { one: 'trial', many: 'trials' },
  OFFICE: { one: 'office', many: 'offices' },
};

export const STANDING_WORDS: Record<Standing, string> = {
  DOCUMENTED: 'documented',
  REPORTED: 'reported',
  DISPUTED: 'disputed',
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  SUPPORTED: 'supported',
  PARTLY: 'partly so',
  WRONG: 'wrong',
  DISPUTED: 'disputed',
  UNPROVEN: 'unproven',
  UNCLEAR: 'unclear',
};

/** For whom a lesson is. */
export const LESSON_LEVEL_WORDS: Record<LessonLevel, string> = {
  FROM_15: 'from 15 years on',
  ADVANCED: 'advanced',
  UNIVERSITY: 'university',
};

/** As a verb whose subject is the interpretation. */
export const STANCE_WORDS: Record<StanceKind, string> = {
  STRESSES: 'stresses',
  DOUBTS: 'doubts',
  DENIES: 'denies',
  REINTERPRETS: 'reads otherwise',
};

/** What the verb means, of an interpretation. */
export const STANCE_MEANINGS: Record<StanceKind, string> = {
  STRESSES: 'makes much of it',
  DOUBTS: 'holds it weak or uncertain',
  DENIES: 'holds that it is not so',
  REINTERPRETS: 'gives it another meaning',
};

export const TRUTH_WORDS: Record<Truth, string> = {
  FABRICATED: 'held to be fabricated',
  DISPUTED: 'content disputed',
  SUBSTANTIATED: 'held to be substantiated',
};

export const COERCED_WORDS: Record<Coerced, string> = {
  YES: 'under force',
  NO: 'not under force',
  UNKNOWN: 'force not known',
};

export const MANNER_WORDS: Record<Manner, string> = {
  COURTROOM_TESTIMONY: 'in court',
  INTERROGATION_TESTIMONY: 'under interrogation',
  PUBLIC_SPEECH: 'in a speech',
  LETTER: 'in a letter',
  PRESS: 'in the press',
  INDICTMENT: 'in an indictment',
  ORDER: 'in an order',
  PARTY_DECISION: 'in a party decision',
  MEMOIR: 'as a memoir reports',
};

export const FATE_WORDS: Record<Fate, string> = {
  EXECUTED: 'executed',
  KILLED_IN_CUSTODY: 'killed in custody',
  DIED_IN_CUSTODY: 'died in custody',
  SUICIDE: 'suicide',
  ASSASSINATED: 'assassinated',
  MURDERED_IN_EXILE: 'murdered abroad',
  ACCIDENT: 'accident',
  NATURAL: 'natural death',
  SURVIVED: 'outlived it',
  UNSETTLED: 'not settled how',
  UNKNOWN: 'fate not known',
};

/** How a life ended, as a verb before a date; "died" where the fate does not tell how. */
export const FATE_VERBS: Record<Fate, string> = {
  EXECUTED: 'executed',
  KILLED_IN_CUSTODY: 'killed in custody',
  DIED_IN_CUSTODY: 'died in custody',
  SUICIDE: 'died by suicide',
  ASSASSINATED: 'assassinated',
  MURDERED_IN_EXILE: 'murdered abroad',
  ACCIDENT: 'died in an accident',
  NATURAL: 'died a natural death',
  SURVIVED: 'died',
  UNSETTLED: 'died',
  UNKNOWN: 'died',
};

/** After a number of people. */
export const COUNTED_WORDS: Record<Counted, string> = {
  LIMIT: 'as a limit',
  LISTED: 'on the lists',
  REPRESSED: 'repressed',
  ARRESTED: 'arrested',
  CONDEMNED: 'condemned',
  CONDEMNED_TO_DEATH: 'condemned to death',
  SHOT: 'shot',
  SENT_TO_CAMPS: 'sent to camps',
  DEPORTED: 'deported',
  TAKEN_AWAY: 'taken away',
  DIED: 'dead',
  BURIED: 'buried there',
};

export const TRIAL_PART_WORDS: Record<TrialPart, string> = {
  DEFENDANT: 'defendant',
  JUDGE: 'judge',
  PROSECUTOR: 'prosecutor',
  WITNESS: 'witness',
};

export const TIER_WORDS: Record<Tier, string> = {
  PRIMARY: 'primary',
  SECONDARY: 'secondary',
  TERTIARY: 'tertiary',
  WEAK: 'weak',
  CONTESTED: 'contested',
};

export const HAND_WORDS: Record<Hand, string> = {
  RECORDED: 'had a hand in it',
  NOT_RECORDED: 'no hand in it recorded',
};

export const READING_WORDS: Record<Reading, string> = {
  READ: 'read for this record',
  NOT_READ: 'not read, named to be checked',
};

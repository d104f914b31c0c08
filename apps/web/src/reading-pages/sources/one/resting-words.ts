import type { Resting } from '@kto-kogo/address';

/** The heading over each kind of what rests on a work, and how its rows are counted. */
export const RESTING_WORDS: Record<Resting, { title: string; one: string; many: string }> = {
  ACCUSATION: { title: 'Accusations', one: 'accusation', many: 'accusations' },
  ARREST: { title: 'Arrests', one: 'arrest', many: 'arrests' },
  TENURE: { title: 'Terms of office', one: 'term', many: 'terms' },
  REPLACEMENT: { title: 'Replacements', one: 'replacement', many: 'replacements' },
  TRIAL_ROLE: { title: 'Parts in trials', one: 'part', many: 'parts' },
  PARTICIPATION: { title: 'Parts in events', one: 'part', many: 'parts' },
  CONSEQUENCE: { title: 'Consequences', one: 'consequence', many: 'consequences' },
  FIGURE: { title: 'Figures', one: 'figure', many: 'figures' },
  FATE: { title: 'Accounts of how a life ended', one: 'life', many: 'lives' },
  EVENT: { title: 'Events', one: 'event', many: 'events' },
  TRIAL: { title: 'Trials', one: 'trial', many: 'trials' },
  OFFICE: { title: 'Offices', one: 'office', many: 'offices' },
  NUMBER: { title: 'Numbers of events and trials', one: 'event', many: 'events' },
  INTERPRETATION: { title: 'Readings argued in it', one: 'reading', many: 'readings' },
  STANCE: { title: 'What readings make of the record', one: 'stance', many: 'stances' },
  THESIS_CLAIM: { title: 'The class notes, weighed', one: 'claim', many: 'claims' },
  TERM: { title: 'Glossary', one: 'term', many: 'terms' },
  LESSON: { title: 'Lessons', one: 'lesson', many: 'lessons' },
};

/** What each filter of ties asks, wherever it is asked. */
export const FILTER_QUESTIONS = {
  truth: 'Does the accusation hold?',
  coerced: 'Was the accuser under force?',
  standing: 'How well recorded?',
} as const;

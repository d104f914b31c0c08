/** Cascades worth beginning with, oldest first. */
export const READY_SPARKS = [
  'kirov-murder',
  'zinoviev-kamenev-trial',
  'feb-march-1937-plenum',
  'army-case',
  'fall-of-yezhov',
] as const;

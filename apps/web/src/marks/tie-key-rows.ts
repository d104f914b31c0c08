import type { TieTraits } from './tie-looks.ts';

/** The lines and what they say. */
export const TIE_KEY_ROWS: readonly (TieTraits & { words: string; meaning: string })[] = [
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'FABRICATED',
    words: 'accused, held to be fabricated',
    meaning: 'hollow line, hollow head: it was said, nothing is in it',
  },
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'DISPUTED',
    words: 'accused, content disputed',
    meaning: 'solid line, hollow head: historians disagree, or some of it holds',
  },
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'SUBSTANTIATED',
    words: 'accused, held to be substantiated',
    meaning: 'solid line, filled head',
  },
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'FABRICATED',
    coerced: 'YES',
    words: '… under force',
    meaning: 'a bar at the accuser: in custody, on trial or under threat',
  },
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'FABRICATED',
    coerced: 'UNKNOWN',
    words: '… force not known',
    meaning: 'a small ring at the accuser',
  },
  {
    kind: 'REPLACEMENT',
    standing: 'DOCUMENTED',
    words: 'replaced',
    meaning: 'from the successor to the one before, in an office',
  },
  {
    kind: 'ARREST',
    standing: 'DOCUMENTED',
    words: 'ordered the arrest of',
    meaning: 'drawn only where it is known who ordered it',
  },
  {
    kind: 'TRIAL_ROLE',
    standing: 'DOCUMENTED',
    words: 'at a trial',
    meaning: 'defendant, judge, prosecutor, witness',
  },
  { kind: 'TENURE', standing: 'DOCUMENTED', words: 'held an office', meaning: 'a term, with how it ended' },
  { kind: 'PARTICIPATION', standing: 'DOCUMENTED', words: 'took part', meaning: 'in an event' },
  { kind: 'CONSEQUENCE', standing: 'DOCUMENTED', words: 'led to', meaning: 'one event to another' },
  {
    kind: 'REPLACEMENT',
    standing: 'REPORTED',
    words: 'any line dashed: reported',
    meaning: 'known, but not read in a source',
  },
  {
    kind: 'CONSEQUENCE',
    standing: 'DISPUTED',
    words: 'any line dotted: disputed',
    meaning: 'sources that were read contradict one another',
  },
];

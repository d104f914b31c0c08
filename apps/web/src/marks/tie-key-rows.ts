import { TIE_KIND_FACTS, TIE_KINDS, type TieKind, type TieTraits } from '@kto-kogo/domain';
import { NO_ACCUSATION } from './tie-looks.ts';

type Row = TieTraits & { words: string; meaning: string };

/** Null for accusations, whose lines differ by what is held of them. */
const MEANINGS: Record<TieKind, string | null> = {
  ACCUSATION: null,
  REPLACEMENT: 'from the successor to the one before, in an office',
  ARREST: 'drawn only where it is known who ordered it',
  TRIAL_ROLE: 'defendant, judge, prosecutor, witness',
  TENURE: 'a term, with how it ended',
  PARTICIPATION: 'in an event',
  CONSEQUENCE: 'one event to another',
};

const OTHER_KINDS = TIE_KINDS.flatMap((kind): Row[] => {
  const [words, meaning] = [TIE_KIND_FACTS[kind].filterLabel.toLowerCase(), MEANINGS[kind]];
  return meaning === null ? [] : [{ kind, standing: 'DOCUMENTED', ...NO_ACCUSATION, words, meaning }];
});

/** The lines and what they say. */
export const TIE_KEY_ROWS: readonly Row[] = [
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'FABRICATED',
    coerced: null,
    words: 'accused, held to be fabricated',
    meaning: 'hollow line, hollow head: it was said, nothing is in it',
  },
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'DISPUTED',
    coerced: null,
    words: 'accused, content disputed',
    meaning: 'solid line, hollow head: historians disagree, or some of it holds',
  },
  {
    kind: 'ACCUSATION',
    standing: 'DOCUMENTED',
    truth: 'SUBSTANTIATED',
    coerced: null,
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
  ...OTHER_KINDS,
  {
    kind: 'REPLACEMENT',
    standing: 'REPORTED',
    ...NO_ACCUSATION,
    words: 'any line dashed: reported',
    meaning: 'known, but not read in a source',
  },
  {
    kind: 'CONSEQUENCE',
    standing: 'DISPUTED',
    ...NO_ACCUSATION,
    words: 'any line dotted: disputed',
    meaning: 'sources that were read contradict one another',
  },
];

import { TIE_KINDS, type TieKind } from '../vocabulary.ts';

type TieKindFacts = {
  /** Between two names in a sentence or a table: "Yezhov replaced Yagoda". */
  verb: string;
  /** On the line itself, where there is less room than in a sentence. */
  lineVerb: string;
  /** Beside a box that shows or hides its ties; it has no second name to lead to. */
  filterLabel: string;
  one: string;
  many: string;
  /** Whether it is counted in its month as a tie. An order of an arrest is not: the arrest itself is counted. */
  isInMonths: boolean;
  /** Whether it can run from one person to another: with these the network opens, and by these it counts who is tied. */
  isBetweenPeople: boolean;
  /** Whether a cascade follows it unless it is told otherwise. */
  isInCascades: boolean;
};

/** All that the project says of a kind of tie beside its look, its shape and its place on a page. */
export const TIE_KIND_FACTS: Record<TieKind, TieKindFacts> = {
  ACCUSATION: {
    verb: 'accused',
    lineVerb: 'accused',
    filterLabel: 'Accused',
    one: 'accusation',
    many: 'accusations',
    isInMonths: true,
    isBetweenPeople: true,
    isInCascades: true,
  },
  REPLACEMENT: {
    verb: 'replaced',
    lineVerb: 'replaced',
    filterLabel: 'Replaced',
    one: 'replacement',
    many: 'replacements',
    isInMonths: true,
    isBetweenPeople: true,
    isInCascades: false,
  },
  ARREST: {
    verb: 'ordered the arrest of',
    lineVerb: 'had arrested',
    filterLabel: 'Ordered the arrest of',
    one: 'arrest ordered',
    many: 'arrests ordered',
    isInMonths: false,
    isBetweenPeople: true,
    isInCascades: false,
  },
  TRIAL_ROLE: {
    verb: 'at a trial',
    lineVerb: 'at the trial',
    filterLabel: 'At a trial',
    one: 'part in a trial',
    many: 'parts in trials',
    isInMonths: true,
    isBetweenPeople: false,
    isInCascades: false,
  },
  TENURE: {
    verb: 'held',
    lineVerb: 'held',
    filterLabel: 'Held an office',
    one: 'office held',
    many: 'offices held',
    isInMonths: true,
    isBetweenPeople: false,
    isInCascades: false,
  },
  PARTICIPATION: {
    verb: 'took part in',
    lineVerb: 'took part',
    filterLabel: 'Took part',
    one: 'part in an event',
    many: 'parts in events',
    isInMonths: true,
    isBetweenPeople: false,
    isInCascades: false,
  },
  CONSEQUENCE: {
    verb: 'led to',
    lineVerb: 'led to',
    filterLabel: 'Led to',
    one: 'consequence',
    many: 'consequences',
    isInMonths: true,
    isBetweenPeople: false,
    isInCascades: true,
  },
};

export const PERSON_TIE_KINDS: readonly TieKind[] = TIE_KINDS.filter(
  (kind) => TIE_KIND_FACTS[kind].isBetweenPeople,
);
export const CASCADE_KINDS: readonly TieKind[] = TIE_KINDS.filter(
  (kind) => TIE_KIND_FACTS[kind].isInCascades,
);

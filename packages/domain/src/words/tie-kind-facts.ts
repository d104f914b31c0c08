import { TIE_KINDS, type TieKind } from '../vocabulary.ts';

type TieKindFacts = {
  /** Between two names in a sentence or a table: "Yezhov replaced Yagoda". */
  verb: string;
  /** Label of the line, where there is less room than in a sentence. */
  lineVerb: string;
  /** Label of the checkbox that shows or hides these ties, where no second name follows. */
  filterLabel: string;
  one: string;
  many: string;
  /** Whether months count it as a tie. Orders of arrests are not counted, because the arrests are. */
  isInMonths: boolean;
  /** Whether it can join two figures: these kinds are in the opening view, and they alone count for how tied a figure is. */
  isBetweenPeople: boolean;
  /** Whether cascades follow it by default. */
  isInCascades: boolean;
};

/** Everything about a kind of tie except its look, its schema and its place on a page. */
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
    verb: 'is recorded in',
    lineVerb: 'in',
    filterLabel: 'In an event',
    one: 'role in an event',
    many: 'roles in events',
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

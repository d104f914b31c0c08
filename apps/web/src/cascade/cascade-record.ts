import type { Day, EntityKind, Fate, Id, Month, TieSummary, TieTraits } from '@kto-kogo/domain';
import type { CitationLine_CitationFragment } from '../graphql/generated/graphql.ts';
import type { NamedLink } from '../record/claim/split-names.ts';
import type { ShortNumber } from '../record/occurrence/numbers/number-words.ts';

/** Plain rows for the replay, in the order in which entities are reached. */

/** An entity of a cascade. Only figures have a fate and a ring. */
export type CascadeEntity = {
  id: Id;
  kind: EntityKind;
  name: string;
  shortName: string;
  /** Of events and trials, how many people they struck. */
  numbers: readonly ShortNumber[];
  fate: Fate | null;
  hasHand: boolean;
};

export type CascadeTie = TieTraits &
  Pick<TieSummary, 'id' | 'date' | 'latest' | 'statement'> & {
    /** The names in the statement with the pages they link to. */
    links: readonly NamedLink[];
    /** What the sentence leaves out. */
    detail: string | null;
    note: string | null;
    words: readonly string[];
    citations: readonly CitationLine_CitationFragment[];
  };

export type Arrival = CascadeEntity & {
  /** The earliest day on which it can be reached. */
  on: Day;
  /** The number of ties of the walk that reaches it. */
  wave: number;
  isCertain: boolean;
  /** The entity the tie leaves: the seed, or an entity reached before. */
  from: Id;
  tie: CascadeTie;
  /** First day that the sources allow for the first arrest. */
  arrested: Day | null;
  /** Last day that the sources allow for the death. */
  died: Day | null;
};

export type CascadeMonth = { month: Month; named: number; arrested: number; reproduction: number | null };

export type CascadeRecord = {
  spark: CascadeEntity;
  /** Of more than can be drawn and read the earliest. */
  arrivals: readonly Arrival[];
  /** How many are reached. */
  total: number;
  /** Of all that are reached. */
  months: readonly CascadeMonth[];
  /** Number of ties left out because they bear no date. */
  undated: number;
  /** How many entities the same kinds of tie reach on any evidence, in possible order. */
  widest: number;
};

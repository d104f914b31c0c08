import type { Coerced, Day, EntityKind, Fate, Id, Standing, TieKind, Truth } from '@kto-kogo/domain';
import type { Month } from '../address/explore-view.ts';
import type { CitationLine_CitationFragment } from '../graphql/generated/graphql.ts';
import type { NamedLink } from '../record/claim/split-names.ts';

/** A cascade as the replay needs it: plain rows, in the order in which somebody is reached. */

/** Whoever or whatever stands in a cascade. Fate and ring are of figures only. */
export type CascadeEntity = {
  id: Id;
  kind: EntityKind;
  name: string;
  shortName: string;
  fate: Fate | null;
  hasHand: boolean;
};

export type CascadeTie = {
  id: Id;
  kind: TieKind;
  standing: Standing;
  truth: Truth | null;
  coerced: Coerced | null;
  date: string | null;
  latest: Day | null;
  statement: string;
  /** The names in the statement, and where they lead. */
  links: readonly NamedLink[];
  /** What the sentence leaves out. */
  detail: string | null;
  /** Its status, in words. */
  words: readonly string[];
  citations: readonly CitationLine_CitationFragment[];
};

export type Arrival = CascadeEntity & {
  /** The earliest day on which it can be reached. */
  on: Day;
  /** The number of ties of the walk that reaches it. */
  wave: number;
  isCertain: boolean;
  /** Where the tie was entered: the spark, or somebody reached before. */
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
  arrivals: readonly Arrival[];
  months: readonly CascadeMonth[];
  /** Ties that nothing goes along because they bear no date. */
  undated: number;
  /** How many are reached through the same kinds of tie with every evidence, in possible order. */
  widest: number;
};

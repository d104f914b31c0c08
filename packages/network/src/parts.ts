import type { ClaimFacts, Day, EntityKind, Fate, Id, Sphere, Standing } from '@kto-kogo/domain';

/** What a network needs of an entity to draw, list and filter it. */
export type NetworkNode = {
  id: Id;
  kind: EntityKind;
  name: string;
  /** The label: a surname, "Trial of the Sixteen". */
  shortName: string;
  /** EDTF; a life, a day or a term. */
  date: string | null;
  /** The first day that the date allows; of a figure, of whom it is a birth, null. */
  earliest: Day | null;
  /** Of figures only. */
  fate: Fate | null;
  /** Whether the record shows that the figure took part in the repression; drawn as an outer ring. */
  hasHand: boolean;
  /** Of the offices held, of figures only. */
  spheres: readonly Sphere[];
};

/** An arrest, whether or not it is known who ordered it. Where that is known there is a tie of the kind ARREST too. */
export type NetworkArrest = ClaimFacts & {
  id: Id;
  figure: Id;
  standing: Standing;
  /** EDTF, as given. */
  date: string | null;
  earliest: Day | null;
  latest: Day | null;
  statement: string;
};

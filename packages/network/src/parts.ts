import type { Day, EntityKind, Fate, Id, Standing } from '@kto-kogo/domain';

/** The little of an entity that a network needs to be drawn, listed and filtered. */
export type NetworkNode = {
  id: Id;
  kind: EntityKind;
  name: string;
  /** The label: a surname, "Trial of the Sixteen". */
  shortName: string;
  /** EDTF; a life, a day or a term. */
  date: string | null;
  /** Of figures only. */
  fate: Fate | null;
  /** Whether the record shows the figure to have had a hand in it: the outer ring. */
  hasHand: boolean;
};

/** An arrest, whether or not it is known who ordered it. Where that is known there is a tie of the kind ARREST too. */
export type NetworkArrest = {
  id: Id;
  figure: Id;
  standing: Standing;
  /** EDTF, as given. */
  date: string | null;
  earliest: Day | null;
  latest: Day | null;
  statement: string;
};

import type { Entity, Id, Month, Term } from '@kto-kogo/domain';

/** A tie that tells of a person by another: who followed, arrested or accused whom, who held what, who judged whom. */
export type TellingTie = { from: Id; to: Id } & (
  | { kind: 'REPLACEMENT' | 'TENURE' | 'ARREST' | 'ACCUSATION' }
  | { kind: 'TRIAL_ROLE'; part: string }
);

/** What of the record is looked for and found. */
export type IndexInput = {
  entities: readonly { entity: Entity; spellings: readonly string[]; ties: number }[];
  terms: readonly { term: Term; spellings: readonly string[] }[];
  ties: readonly TellingTie[];
  /** The months in which anything is recorded. */
  months: readonly Month[];
};

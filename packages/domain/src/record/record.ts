import type { Id } from '../ids.ts';
import type { Arrest, Tie } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Citation, Work } from './source.ts';

/** The whole record, derived and checked, in the order of ids: what is hashed, loaded and laid out. */
export type PurgeRecord = {
  /** A hash of the content: two records of the same version answer every question alike. */
  version: string;
  entities: Entity[];
  ties: Tie[];
  arrests: Arrest[];
  works: Work[];
  citations: Citation[];
  /** By entity: every name by which search finds it, the name shown first. */
  spellings: Record<Id, string[]>;
};

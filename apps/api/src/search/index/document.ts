import type { Entity, Term } from '@kto-kogo/domain';
import type { Beginnings } from '../names/initials.ts';
import type { Phrase } from './phrase.ts';

export type Found = { of: 'entity'; entity: Entity } | { of: 'term'; term: Term };

/** Something that may be found, with all by which it is. */
export type Document = {
  id: string;
  found: Found;
  /** All names, the displayed one first, to say by which it was found. */
  spellings: readonly string[];
  phrases: readonly Phrase[];
  /** With what the given names of a figure begin. */
  beginnings: Beginnings;
  /** From 0 to 1: the share of ties, by which namesakes are told apart. */
  weight: number;
  /** The first and the last day of an event, a trial or an office. */
  days: { first: string; last: string } | null;
  /** The years of a figure's birth and death. */
  years: ReadonlySet<number>;
};

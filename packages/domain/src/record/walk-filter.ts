import type { Day } from '../dates/parse-edtf.ts';
import {
  COERCED,
  type Coerced,
  STANDINGS,
  type Standing,
  TIE_KINDS,
  type TieKind,
  TRUTHS,
  type Truth,
} from '../vocabulary.ts';
import { keepsWord } from './keeps-word.ts';
import type { DatedClaim, TieTraits } from './tie-summary.ts';

/** What a filter asks of the tie itself. A null list restricts nothing; an empty list matches nothing. */
export type WalkFilter = {
  kinds: readonly TieKind[] | null;
  /** Restricts accusations only; so does `coerced`. */
  truth: readonly Truth[] | null;
  coerced: readonly Coerced[] | null;
  standing: readonly Standing[] | null;
  /** Match dates of which some reading is on or after `since` and on or before `until`. */
  since: Day | null;
  until: Day | null;
};

/** The lists of it, with all values of each. */
export const WALK_WORDS = { kinds: TIE_KINDS, truth: TRUTHS, coerced: COERCED, standing: STANDINGS } as const;
export type WalkList = keyof typeof WALK_WORDS;

export function keepsOnWalk(tie: TieTraits & DatedClaim, filter: WalkFilter): boolean {
  return keepsTraits(tie, filter) && keepsDate(tie, filter);
}

export function keepsTraits(traits: TieTraits, filter: WalkFilter): boolean {
  return (
    keepsWord(traits.kind, filter.kinds) &&
    keepsWord(traits.standing, filter.standing) &&
    keepsWord(traits.truth, filter.truth) &&
    keepsWord(traits.coerced, filter.coerced)
  );
}

/** Undated claims are outside of every span. */
export function keepsDate({ earliest, latest }: DatedClaim, { since, until }: WalkFilter): boolean {
  return (
    (since === null || (latest !== null && latest >= since)) &&
    (until === null || (earliest !== null && earliest <= until))
  );
}

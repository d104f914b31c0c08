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
import type { DatedClaim, TieSummary, TieTraits } from './tie-summary.ts';

/** The filter of ties for the API, Cypher, walks and pages. A null list restricts nothing; an empty list matches nothing. */
export type TieFilter = {
  kinds: readonly TieKind[] | null;
  /** Restricts accusations only; so does `coerced`. */
  truth: readonly Truth[] | null;
  coerced: readonly Coerced[] | null;
  standing: readonly Standing[] | null;
  /** Match dates of which some reading is on or after `since` and on or before `until`. */
  since: Day | null;
  until: Day | null;
};

/** The lists of a filter with all values of each. */
export const FILTER_WORDS = {
  kinds: TIE_KINDS,
  truth: TRUTHS,
  coerced: COERCED,
  standing: STANDINGS,
} as const;
export type FilterList = keyof typeof FILTER_WORDS;

/** The chosen words as a list of a filter, in the order of `words`; null where all are chosen. */
export function chooseWords<Word>(words: readonly Word[], chosen: readonly Word[]): Word[] | null {
  const kept = words.filter((word) => chosen.includes(word));
  return kept.length === words.length ? null : kept;
}

export const EVERY_TIE: TieFilter = {
  kinds: null,
  truth: null,
  coerced: null,
  standing: null,
  since: null,
  until: null,
};

export function keepsTie(tie: TieTraits & DatedClaim, filter: TieFilter): boolean {
  return keepsTraits(tie, filter) && keepsDate(tie, filter);
}

export function keepsTraits(traits: TieTraits, filter: TieFilter): boolean {
  return (
    keepsWord(traits.kind, filter.kinds) &&
    keepsWord(traits.standing, filter.standing) &&
    keepsWord(traits.truth, filter.truth) &&
    keepsWord(traits.coerced, filter.coerced)
  );
}

/** Arrests are not ties: only standing and span apply to them. */
export function keepsArrest(arrest: DatedClaim & Pick<TieSummary, 'standing'>, filter: TieFilter): boolean {
  return keepsWord(arrest.standing, filter.standing) && keepsDate(arrest, filter);
}

/** A list does not apply to ties without the property, such as `truth` of a replacement. */
function keepsWord<Word>(word: Word | null, list: readonly Word[] | null): boolean {
  return list === null || word === null || list.includes(word);
}

/** Undated claims are outside of every span. */
function keepsDate({ earliest, latest }: DatedClaim, { since, until }: TieFilter): boolean {
  return (
    (since === null || (latest !== null && latest >= since)) &&
    (until === null || (earliest !== null && earliest <= until))
  );
}

import {
  COERCED,
  type Coerced,
  type Day,
  PERSON_TIE_KINDS,
  STANDINGS,
  type Standing,
  TIE_KINDS,
  type TieKind,
  TRUTHS,
  type Truth,
} from '@kto-kogo/domain';
import type { NetworkArrest, NetworkTie } from './parts.ts';

/** The API's TieFilter as a value with nothing left open. An empty list keeps nothing. */
export type TieFilter = {
  kinds: readonly TieKind[];
  /** These two restrict accusations only. */
  truth: readonly Truth[];
  coerced: readonly Coerced[];
  standing: readonly Standing[];
  since: Day | null;
  until: Day | null;
};

/** What the network opens with: everything said and done between two people. */
export const OPENING_FILTER: TieFilter = {
  kinds: PERSON_TIE_KINDS,
  truth: TRUTHS,
  coerced: COERCED,
  standing: STANDINGS,
  since: null,
  until: null,
};

export const EVERY_TIE: TieFilter = { ...OPENING_FILTER, kinds: TIE_KINDS };

/** One question of a filter. Facets leave out their own and ask the others. */
export type FilterGroup = 'kinds' | 'truth' | 'coerced' | 'standing' | 'span';

/** What a filter asks of a tie beside its date. */
export type TieTraits = Pick<NetworkTie, 'kind' | 'standing' | 'truth' | 'coerced'>;
type Dated = { earliest: Day | null; latest: Day | null };

export function keepsTie(
  tie: TieTraits & Dated,
  filter: TieFilter,
  unasked: FilterGroup | null = null,
): boolean {
  return (
    keepsTraits(tie, filter, unasked) && (unasked === 'span' || isWithinSpan(tie, filter.since, filter.until))
  );
}

export function keepsTraits(
  traits: TieTraits,
  filter: TieFilter,
  unasked: FilterGroup | null = null,
): boolean {
  return (
    (unasked === 'kinds' || filter.kinds.includes(traits.kind)) &&
    (unasked === 'standing' || filter.standing.includes(traits.standing)) &&
    (unasked === 'truth' || traits.truth === null || filter.truth.includes(traits.truth)) &&
    (unasked === 'coerced' || traits.coerced === null || filter.coerced.includes(traits.coerced))
  );
}

/** Span and standing filter arrests too; the other questions are about ties alone. */
export function keepsArrest(
  arrest: NetworkArrest,
  filter: TieFilter,
  unasked: FilterGroup | null = null,
): boolean {
  return (
    (unasked === 'standing' || filter.standing.includes(arrest.standing)) &&
    (unasked === 'span' || isWithinSpan(arrest, filter.since, filter.until))
  );
}

/** Some reading of the date lies in the span. What has no date lies in no bounded span. */
function isWithinSpan(dated: Dated, since: Day | null, until: Day | null): boolean {
  if (since === null && until === null) return true;
  if (dated.earliest === null || dated.latest === null) return false;
  return (since === null || dated.latest >= since) && (until === null || dated.earliest <= until);
}

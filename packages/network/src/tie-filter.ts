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

/** What a filter asks of a tie. */
export type FilteredTie = Pick<NetworkTie, 'kind' | 'standing' | 'truth' | 'coerced' | 'earliest' | 'latest'>;

export function keepsTie(tie: FilteredTie, filter: TieFilter, unasked: FilterGroup | null = null): boolean {
  return (
    (unasked === 'kinds' || filter.kinds.includes(tie.kind)) &&
    (unasked === 'standing' || filter.standing.includes(tie.standing)) &&
    (unasked === 'truth' || tie.truth === null || filter.truth.includes(tie.truth)) &&
    (unasked === 'coerced' || tie.coerced === null || filter.coerced.includes(tie.coerced)) &&
    (unasked === 'span' || isWithinSpan(tie, filter.since, filter.until))
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

type Dated = { earliest: Day | null; latest: Day | null };

/** Some reading of the date lies in the span. What has no date lies in no bounded span. */
function isWithinSpan(dated: Dated, since: Day | null, until: Day | null): boolean {
  if (since === null && until === null) return true;
  if (dated.earliest === null || dated.latest === null) return false;
  return (since === null || dated.latest >= since) && (until === null || dated.earliest <= until);
}

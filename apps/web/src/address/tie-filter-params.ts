import {
  COERCED,
  EVERY_TIE,
  type FilterList,
  STANDINGS,
  TIE_KINDS,
  type TieFilter,
  TRUTHS,
} from '@kto-kogo/domain';
import { asParam, choice, optional, sinceMonth, untilMonth } from './codecs.ts';
import { param, type Report } from './define-address.ts';

/** The names of the lists in every address and form. */
export const FILTER_PARAMS = {
  kinds: 'kinds',
  truth: 'holds',
  coerced: 'force',
  standing: 'recorded',
} as const satisfies Record<FilterList, string>;

/** A filter without a span: `holds=fabricated,disputed`, or repeated parameters as a form sends them. */
export function tieFilterParams(opening: TieFilter = EVERY_TIE) {
  return {
    kinds: param(FILTER_PARAMS.kinds, choice(TIE_KINDS, asParam), opening.kinds),
    truth: param(FILTER_PARAMS.truth, choice(TRUTHS, asParam), opening.truth),
    coerced: param(FILTER_PARAMS.coerced, choice(COERCED, asParam), opening.coerced),
    standing: param(FILTER_PARAMS.standing, choice(STANDINGS, asParam), opening.standing),
  };
}

/** The span of a filter in whole months, both included. */
export const SPAN_PARAMS = {
  since: param('since', optional(sinceMonth), EVERY_TIE.since),
  until: param('until', optional(untilMonth), EVERY_TIE.until),
};

/** A span that ends before it begins is told, and bounds nothing. */
export function openTurnedSpan(filter: TieFilter, report: Report): TieFilter {
  const { since, until } = filter;
  if (since === null || until === null || since <= until) return filter;
  report('“since” is after “until”: both were left out.');
  return { ...filter, since: null, until: null };
}

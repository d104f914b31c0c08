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
import { param } from './define-address.ts';

/** What each list is called in every address and form. */
export const FILTER_PARAMS = {
  kinds: 'kinds',
  truth: 'holds',
  coerced: 'force',
  standing: 'recorded',
} as const satisfies Record<FilterList, string>;

/** A filter without a span: `holds=fabricated,disputed`, or each word by itself, as a form sends it. */
export function tieFilterParams(opening: TieFilter = EVERY_TIE) {
  return {
    kinds: param(FILTER_PARAMS.kinds, choice(TIE_KINDS, asParam), opening.kinds),
    truth: param(FILTER_PARAMS.truth, choice(TRUTHS, asParam), opening.truth),
    coerced: param(FILTER_PARAMS.coerced, choice(COERCED, asParam), opening.coerced),
    standing: param(FILTER_PARAMS.standing, choice(STANDINGS, asParam), opening.standing),
  };
}

/** The span of a filter by months: the first and the last of them are in it whole. */
export const SPAN_PARAMS = {
  since: param('since', optional(sinceMonth), EVERY_TIE.since),
  until: param('until', optional(untilMonth), EVERY_TIE.until),
};

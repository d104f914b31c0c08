import {
  COERCED,
  EVERY_TIE,
  FATES,
  type FilterList,
  HANDS,
  HELD_SPHERES,
  type Id,
  READINGS,
  type SourceFilter,
  STANDINGS,
  TIE_KINDS,
  TIERS,
  type TieFilter,
  TRUTHS,
  type WalkFilter,
  WORKS_MAX,
} from '@kto-kogo/domain';
import { asParam, type Codec, choice, list, optional, sinceMonth, untilMonth, workId } from './codecs.ts';
import { param, type Report } from './define-address.ts';

/** The names of the lists in every address and form. */
export const FILTER_PARAMS = {
  kinds: 'kinds',
  truth: 'holds',
  coerced: 'force',
  standing: 'recorded',
  fate: 'fate',
  hand: 'hand',
  sphere: 'sphere',
  tier: 'tier',
  read: 'read',
  works: 'works',
} as const satisfies Record<FilterList | 'works', string>;

/** What is asked of the tie itself, without a span: `holds=fabricated,disputed`, or repeated parameters as a form sends them. */
function walkFilterParams(opening: WalkFilter) {
  return {
    kinds: param(FILTER_PARAMS.kinds, choice(TIE_KINDS, asParam), opening.kinds),
    truth: param(FILTER_PARAMS.truth, choice(TRUTHS, asParam), opening.truth),
    coerced: param(FILTER_PARAMS.coerced, choice(COERCED, asParam), opening.coerced),
    standing: param(FILTER_PARAMS.standing, choice(STANDINGS, asParam), opening.standing),
  };
}

const ids = list(workId);
const works: Codec<readonly Id[] | null> = optional({
  ...ids,
  read(text) {
    const read = ids.read(text);
    return read !== undefined && read.length <= WORKS_MAX ? read : undefined;
  },
  expected: `write the names of at most ${WORKS_MAX} works as in the addresses of their pages, joined by commas`,
  examples: ['wikipedia', 'donald-rayfield-stalin-and-his-hangmen'],
});

/** What is asked of the places that a tie cites. */
function sourceFilterParams(opening: SourceFilter) {
  return {
    tier: param(FILTER_PARAMS.tier, choice(TIERS, asParam), opening.tier),
    read: param(FILTER_PARAMS.read, choice(READINGS, asParam), opening.read),
    works: param(FILTER_PARAMS.works, works, opening.works),
  };
}

/** What walks obey: what is asked of the tie, and of what it cites. */
export function citedWalkParams(opening: WalkFilter & SourceFilter = EVERY_TIE) {
  return { ...walkFilterParams(opening), ...sourceFilterParams(opening) };
}

/** A whole filter. The span is in whole months, both included. */
export function tieFilterParams(opening: TieFilter = EVERY_TIE) {
  return {
    ...walkFilterParams(opening),
    fate: param(FILTER_PARAMS.fate, choice(FATES, asParam), opening.fate),
    hand: param(FILTER_PARAMS.hand, choice(HANDS, asParam), opening.hand),
    sphere: param(FILTER_PARAMS.sphere, choice(HELD_SPHERES, asParam), opening.sphere),
    ...sourceFilterParams(opening),
    since: param('since', optional(sinceMonth), opening.since),
    until: param('until', optional(untilMonth), opening.until),
  };
}

/** A span that ends before it begins is told, and bounds nothing. */
export function openTurnedSpan(filter: TieFilter, report: Report): TieFilter {
  const { since, until } = filter;
  if (since === null || until === null || since <= until) return filter;
  report('“since” is after “until”: both were left out.');
  return { ...filter, since: null, until: null };
}

import { TIE_KIND_WORDS, type TieKind, type TieSummary } from '@kto-kogo/domain';

/**
 * Series stacked in a month, bottom first. Without arrest orders: arrests have bars of their own, which
 * include arrests of unknown order.
 */
export const SERIES = [
  'forced',
  'unforced',
  'replacement',
  'trial-role',
  'tenure',
  'participation',
  'consequence',
] as const;
export type Series = (typeof SERIES)[number];

export const KIND_OF_SERIES: Record<Series, TieKind> = {
  forced: 'ACCUSATION',
  unforced: 'ACCUSATION',
  replacement: 'REPLACEMENT',
  'trial-role': 'TRIAL_ROLE',
  tenure: 'TENURE',
  participation: 'PARTICIPATION',
  consequence: 'CONSEQUENCE',
};

export const SERIES_WORDS: Record<Series, string> = {
  forced: 'accusations under force',
  unforced: 'other accusations',
  replacement: TIE_KIND_WORDS.REPLACEMENT.many,
  'trial-role': TIE_KIND_WORDS.TRIAL_ROLE.many,
  tenure: TIE_KIND_WORDS.TENURE.many,
  participation: TIE_KIND_WORDS.PARTICIPATION.many,
  consequence: TIE_KIND_WORDS.CONSEQUENCE.many,
};

export const SERIES_ONE_WORDS: Record<Series, string> = {
  forced: 'accusation under force',
  unforced: 'other accusation',
  replacement: TIE_KIND_WORDS.REPLACEMENT.one,
  'trial-role': TIE_KIND_WORDS.TRIAL_ROLE.one,
  tenure: TIE_KIND_WORDS.TENURE.one,
  participation: TIE_KIND_WORDS.PARTICIPATION.one,
  consequence: TIE_KIND_WORDS.CONSEQUENCE.one,
};

export function seriesOf(tie: TieSummary): Series | null {
  if (tie.kind === 'ACCUSATION') return tie.coerced === 'YES' ? 'forced' : 'unforced';
  return SERIES.find((series) => KIND_OF_SERIES[series] === tie.kind) ?? null;
}

import { TIE_KIND_FACTS, TIE_KINDS, type TieKind, type TieSummary } from '@kto-kogo/domain';

/** The series of each kind, stacked in a month, bottom first. Arrests have bars of their own, also those of unknown order. */
const SERIES_OF_KIND = {
  ACCUSATION: ['forced', 'unforced'],
  REPLACEMENT: ['replacement'],
  TRIAL_ROLE: ['trial-role'],
  TENURE: ['tenure'],
  PARTICIPATION: ['participation'],
  CONSEQUENCE: ['consequence'],
  ARREST: [],
} as const satisfies Record<TieKind, readonly string[]>;

export type Series = (typeof SERIES_OF_KIND)[TieKind][number];
export const SERIES: readonly Series[] = Object.values(SERIES_OF_KIND).flat();

/** Those of these kinds, or of all. */
export function seriesOfKinds(kinds: readonly TieKind[] | null): readonly Series[] {
  const shown = (kinds ?? TIE_KINDS).flatMap((kind): readonly Series[] => SERIES_OF_KIND[kind]);
  return SERIES.filter((series) => shown.includes(series));
}

export const SERIES_WORDS: Record<Series, { one: string; many: string }> = {
  forced: { one: 'accusation under force', many: 'accusations under force' },
  unforced: { one: 'other accusation', many: 'other accusations' },
  replacement: TIE_KIND_FACTS.REPLACEMENT,
  'trial-role': TIE_KIND_FACTS.TRIAL_ROLE,
  tenure: TIE_KIND_FACTS.TENURE,
  participation: TIE_KIND_FACTS.PARTICIPATION,
  consequence: TIE_KIND_FACTS.CONSEQUENCE,
};

export function seriesOf(tie: Pick<TieSummary, 'kind' | 'coerced'>): Series | null {
  if (tie.kind === 'ACCUSATION') return tie.coerced === 'YES' ? 'forced' : 'unforced';
  return SERIES_OF_KIND[tie.kind][0] ?? null;
}

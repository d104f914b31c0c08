import type { TieKind } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { SERIES_WORDS, type Series, seriesOfKinds } from './series.ts';

/** A series with its words as the legend shows them. */
export type SeriesWords = { series: Series; words: ReactNode };

/** The legend of the series of these kinds, null for all. */
export function seriesWords(kinds: readonly TieKind[] | null, linkTerms: LinkTerms): SeriesWords[] {
  return seriesOfKinds(kinds).map((series) => ({
    series,
    words: linkTerms.label(SERIES_WORDS[series].many),
  }));
}

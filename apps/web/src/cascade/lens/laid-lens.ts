import { type Lens, type LensMark, type LensMarks, lensMarks } from '../../record/interpretation/lens.ts';
import { countStances, LENS_CAUTION, lensSentences } from '../../record/interpretation/lens-words.ts';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';

/** The lenses over a cascade, and what they make of each entity and tie. */
export type LaidLens = { lenses: readonly Lens[]; marks: LensMarks };

export function layLens(lenses: readonly Lens[]): LaidLens {
  return { lenses, marks: lensMarks(lenses) };
}

/** One of two lenses over a drawing of its own, where a letter at each mark would say nothing. */
export function layAlone(lens: Lens): LaidLens {
  return layLens([{ ...lens, letter: null }]);
}

/** What the lenses make of somebody reached, and of the tie that reaches; null where they speak of neither. */
export type ArrivalMarks = { entity: readonly LensMark[] | null; tie: readonly LensMark[] | null };

export function marksOf({ marks }: LaidLens, { id, tie }: Pick<Arrival, 'id' | 'tie'>): ArrivalMarks | null {
  const found = { entity: marks.get(id) ?? null, tie: marks.get(tie.id) ?? null };
  return found.entity === null && found.tie === null ? null : found;
}

/** Everything that a cascade shows. */
export function shownIn({ spark, arrivals }: CascadeRecord): ReadonlySet<string> {
  return new Set([spark.id, ...arrivals.flatMap(({ id, tie }) => [id, tie.id])]);
}

/** What the lenses say of what a cascade shows, for their terms. */
export function lensTexts(cascade: CascadeRecord, { lenses, marks }: LaidLens): string[] {
  const shown = shownIn(cascade);
  return [
    ...(lenses.length > 0 ? [LENS_CAUTION] : []),
    ...lenses.flatMap((lens) => [lens.name, lensSentences(lens, countStances(lens, shown))]),
    ...[...shown].flatMap((id) => marks.get(id) ?? []).map(({ stance }) => stance.note),
  ];
}

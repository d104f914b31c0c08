import { FATE_WORDS, type Fate, moreExactDate } from '@kto-kogo/domain';

/** The word for a fate, and the date that belongs to it. Those who outlived it have none: their death was another matter. */
export function figureEndWords(figure: { fate: Fate; fateDate: string | null; died: string | null }): {
  words: string;
  date: string | null;
} {
  const date = figure.fate === 'SURVIVED' ? null : moreExactDate(figure.fateDate, figure.died);
  return { words: FATE_WORDS[figure.fate], date };
}

import { foldWords, romanisedWord } from '@kto-kogo/domain';
import { distance } from 'fastest-levenshtein';

/** Less alike is found by something else than its names: by what it was, or whom it followed. */
const LIKE = 0.5;
/** Of two that are equally like the text, the one that it makes up more of. */
const SHARE = 0.2;

/** The spelling that comes nearest to what was typed; the first, which is shown anyway, where none comes near. */
export function matchedSpelling(text: string, spellings: readonly string[]): string {
  const typed = foldWords(text);
  const [shown = ''] = spellings;
  let best = { spelling: shown, likeness: LIKE };
  for (const spelling of spellings) {
    const words = foldWords(spelling);
    const likeness = likenessOf(typed, words);
    if (likeness > best.likeness) best = { spelling, likeness };
  }
  return best.spelling;
}

function likenessOf(typed: readonly string[], words: readonly string[]): number {
  if (typed.length === 0 || words.length === 0) return 0;
  const nearest = typed.map((word) => Math.max(...words.map((other) => alike(word, other))));
  const mean = nearest.reduce((sum, each) => sum + each, 0) / typed.length;
  return (1 - SHARE) * mean + SHARE * Math.min(1, typed.length / words.length);
}

/** In its own letters a spelling is more like: "Michail Alechin" than Михаил Алёхин. */
const IN_OTHER_LETTERS = 0.98;

/** A Russian word is as like as the likest of its romanisations: by "Butovskij" Бутовский was found. */
function alike(typed: string, word: string): number {
  if (!/^[а-я]+$/.test(word) || !/^[a-z]+$/.test(typed)) return alikeInLetters(typed, word);
  return IN_OTHER_LETTERS * Math.max(...romanisedWord(word).map((each) => alikeInLetters(typed, each)));
}

function alikeInLetters(typed: string, word: string): number {
  if (word.startsWith(typed)) return typed === word ? 1 : 0.9;
  return 1 - distance(typed, word) / Math.max(typed.length, word.length);
}

import { compareText, type Entity } from '@kto-kogo/domain';
import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold.ts';

export type Candidate = { entity: Entity; spellings: readonly string[] };
export type SearchHit = { entity: Entity; matched: string; score: number };

/** A lower score is chance: one shared prefix among several words. */
const SCORE_MIN = 0.45;

/**
 * Candidates by how near their best spelling comes to what was typed, best first. Of equals the shorter name, which the
 * typed words make up more of.
 */
export function rankHits(text: string, candidates: readonly Candidate[]): SearchHit[] {
  const typed = foldWords(text);
  return candidates
    .map(({ entity, spellings }) => ({ entity, ...bestSpelling(typed, spellings) }))
    .filter(({ score }) => score >= SCORE_MIN)
    .sort((a, b) => b.score - a.score || compareText(a.entity.id, b.entity.id));
}

function bestSpelling(
  typed: readonly string[],
  spellings: readonly string[],
): { matched: string; score: number } {
  let best = { matched: '', score: 0 };
  for (const spelling of spellings) {
    const score = likeness(typed, foldWords(spelling));
    if (score > best.score) best = { matched: spelling, score };
  }
  return best;
}

/** 0 to 1: the mean over the typed words of their nearest word, plus a little for the share of the name that was typed. */
function likeness(typed: readonly string[], words: readonly string[]): number {
  if (words.length === 0 || typed.length === 0) return 0;
  const nearest = typed.map((word) => Math.max(...words.map((other) => wordLikeness(word, other))));
  const mean = nearest.reduce((sum, each) => sum + each, 0) / typed.length;
  const share = Math.min(1, typed.length / words.length);
  // In a name of several words the last is the surname, by which people are known.
  const surname = wordLikeness(typed.at(-1) ?? '', words.at(-1) ?? '');
  return 0.86 * mean + 0.08 * share + 0.06 * surname;
}

function wordLikeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.75 + (0.2 * typed.length) / word.length;
  const mistakes = distance(typed, word);
  const longest = Math.max(typed.length, word.length);
  return mistakes > Math.ceil(longest / 3) ? 0 : 0.9 * (1 - mistakes / longest);
}

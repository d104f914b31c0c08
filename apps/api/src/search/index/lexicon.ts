import { mistakesBetween } from '../words/mistakes.ts';
import { oneCyrillic } from '../words/one-cyrillic.ts';

/** How near a word comes to each of the words by which documents are indexed, from 0 to 1. */
export type Nearness = ReadonlyMap<string, number>;

const PREFIX_MIN = 2;
/** A shorter word would come near half the record with one letter changed. */
const FUZZY_MIN = 4;
/** Of those after the first one: two mistakes in six letters make another name of it (Rommel, Romm). */
const LETTERS_PER_MISTAKE = 3;
/** Hands seldom miss the first letter: of two words that begin otherwise, a short one is another name (Hitler, Bitker). */
const LETTERS_PER_MISTAKE_AT_FIRST = 6;

/**
 * The words of the record in all their spellings, each with the words it stands for: "ежов", "jeschow" and "ежовым" stand for "yezhov".
 * Of a Cyrillic word its Russian and its Ukrainian spelling are one.
 */
export class Lexicon {
  readonly #words = new Map<string, Map<string, number>>();
  #sorted: string[] | undefined;
  #masks: Uint32Array | undefined;

  add(spelling: string, standsFor: string, nearness = 1): void {
    const word = oneCyrillic(spelling);
    const known = this.#words.get(word) ?? new Map<string, number>();
    known.set(standsFor, Math.max(nearness, known.get(standsFor) ?? 0));
    this.#words.set(word, known);
    this.#sorted = undefined;
  }

  exactly(word: string): Nearness {
    return this.#words.get(oneCyrillic(word)) ?? NONE;
  }

  /** What the words that begin like this stand for: the more of a word is typed, the nearer. */
  beginningWith(letters: string): Nearness {
    const typed = oneCyrillic(letters);
    if (typed.length < PREFIX_MIN) return NONE;
    const { sorted } = this.#table();
    const found = new Map<string, number>();
    for (let at = lowerBound(sorted, typed); sorted[at]?.startsWith(typed); at++) {
      const word = sorted[at] ?? '';
      this.#collect(found, word, 0.72 + (0.2 * typed.length) / word.length);
    }
    return found;
  }

  /** What the words stand for that are this one with some letters changed, left out or added. */
  mistypedAs(word: string): Nearness {
    const typed = oneCyrillic(word);
    if (typed.length < FUZZY_MIN) return NONE;
    const { sorted, masks } = this.#table();
    const most = Math.floor((typed.length - 1) / LETTERS_PER_MISTAKE);
    const mostAtFirst = Math.floor(typed.length / LETTERS_PER_MISTAKE_AT_FIRST);
    const mask = maskOf(typed);
    const found = new Map<string, number>();
    for (const [at, known] of sorted.entries()) {
      // A changed letter alters two of the bits at most: most words are told apart without reckoning the distance.
      if (Math.abs(known.length - typed.length) > most || bits(mask ^ (masks[at] ?? 0)) > 2 * most) continue;
      const isSameAtFirst = known.charAt(0) === typed.charAt(0);
      const mistakes = mistakesBetween(typed, known);
      if (mistakes > (isSameAtFirst ? most : mostAtFirst)) continue;
      this.#collect(
        found,
        known,
        (isSameAtFirst ? 0.94 : 0.9) - mistakes / Math.max(typed.length, known.length),
      );
    }
    return found;
  }

  #collect(found: Map<string, number>, word: string, nearness: number): void {
    for (const [each, own] of this.exactly(word)) {
      found.set(each, Math.max(nearness * own, found.get(each) ?? 0));
    }
  }

  /** All words in order, with the letters that each has as bits. */
  #table(): { sorted: string[]; masks: Uint32Array } {
    if (this.#sorted === undefined || this.#masks === undefined) {
      this.#sorted = [...this.#words.keys()].sort();
      this.#masks = Uint32Array.from(this.#sorted, maskOf);
    }
    return { sorted: this.#sorted, masks: this.#masks };
  }
}

const NONE: Nearness = new Map();

function lowerBound(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 32);
  return mask >>> 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

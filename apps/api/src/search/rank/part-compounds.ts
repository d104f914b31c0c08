import type { Lexicon } from '../index/lexicon.ts';
import { conceptOf } from '../words/concepts.ts';

/** A shorter end stands in too many words by chance: "act", "air", "law". */
const END_MIN = 4;
const BEGINNING_MIN = 4;
/** What joins the parts: "Verschwörungsprozess", "Kulakenoperation". */
const JOINTS = ['', 's', 'n', 'en'];

/**
 * The words with those taken apart that German joins of a name or a common word and of what it was: "Schachtyprozess", "Gulagchef",
 * "Polenoperation". What is known as a whole stays whole.
 */
export function partCompounds(words: readonly string[], lexicon: Lexicon): string[] {
  const isKnown = (word: string) => conceptOf(word) !== undefined || lexicon.exactly(word).size > 0;
  return words.flatMap((word) => (isKnown(word) ? [word] : (partsOf(word, isKnown) ?? [word])));
}

function partsOf(word: string, isKnown: (word: string) => boolean): [string, string] | undefined {
  // The longest end first: "Schauprozess" ends in more than "Prozess".
  for (let at = BEGINNING_MIN; at <= word.length - END_MIN; at++) {
    const [beginning, end] = [word.slice(0, at), word.slice(at)];
    if (conceptOf(end) === undefined) continue;
    const first = firstsOf(beginning).find(isKnown);
    if (first !== undefined) return [first, end];
  }
  return undefined;
}

/** The beginning of a compound without what may join it to the end. */
function firstsOf(beginning: string): string[] {
  return JOINTS.filter((joint) => beginning.endsWith(joint))
    .map((joint) => beginning.slice(0, beginning.length - joint.length))
    .filter(({ length }) => length >= BEGINNING_MIN);
}

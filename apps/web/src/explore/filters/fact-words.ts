import { FATE_WORDS, HAND_WORDS, type Id, READING_WORDS, TIER_WORDS, type TieFilter } from '@kto-kogo/domain';
import type { CitedWork } from '../../record/network/compact-record.ts';
import { HELD_SPHERE_WORDS } from '../../record/sphere-words.ts';

/** What a filter asks of people and of sources, in words for the history, for speech, for captions and files. */

type Works = ReadonlyMap<Id, CitedWork>;

/** By title; a work that the record does not have by its id. */
export function workWords(id: Id, works: Works): string {
  return `“${works.get(id)?.title ?? id}”`;
}

/** "executed or suicide; had a hand in it"; null where nothing is asked of people. */
export function peopleWords({ fate, hand, sphere }: TieFilter): string | null {
  return joined([
    either(fate, (each) => FATE_WORDS[each]),
    either(hand, (each) => HAND_WORDS[each]),
    either(sphere, (each) => `“${HELD_SPHERE_WORDS[each]}”`),
  ]);
}

/** "primary or secondary; read; “Wikipedia”"; null where nothing is asked of sources. */
export function sourceWords({ tier, read, works: chosen }: TieFilter, works: Works): string | null {
  return joined([
    either(tier, (each) => TIER_WORDS[each]),
    either(read, (each) => READING_WORDS[each]),
    either(chosen, (each) => workWords(each, works)),
  ]);
}

/** "a or b"; null where nothing is chosen among them. */
function either<Word>(chosen: readonly Word[] | null, wordsOf: (word: Word) => string): string | null {
  return chosen === null ? null : chosen.length === 0 ? 'none' : chosen.map(wordsOf).join(' or ');
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join('; ') || null;
}

import { foldWords } from '@kto-kogo/domain';
import { conceptOf } from './concepts.ts';
import { joinWords } from './join-words.ts';
import { isStopWord } from './stop-words.ts';

/** What stands before a time that is named and not numbered: "during the Great Terror". */
const DURING =
  /(?<!\p{L})(?:during|throughout|amid|in|at|under|wahrend|während|im|pendant|durant|durante|во время|в|під час|під|w|podczas)(?!\p{L})/giu;

/** What follows each word of the text that may begin to say when, as the words it is looked for by. */
export function settingsIn(text: string): string[][] {
  return [...text.matchAll(DURING)]
    .map(({ 0: { length }, index }) => joinWords(foldWords(text.slice(index + length))))
    .map((words) => words.filter((word) => !isStopWord(word)))
    .filter(({ length }) => length > 0);
}

const WHO = new Set('who кто хто wer qui quien chi kto kdo'.split(' '));
const POSTS = new Set(
  'head commissar premier prosecutor commander secretary firstsecretary editor deputy'
    .split(' ')
    .map((concept) => `#${concept}`),
);

/** Whether somebody is asked for who held something: "who led", "chief of". */
export function asksForHolder(text: string): boolean {
  return joinWords(foldWords(text)).some((word) => WHO.has(word) || POSTS.has(conceptOf(word) ?? ''));
}

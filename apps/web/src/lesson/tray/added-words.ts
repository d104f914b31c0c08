import { LESSON_LIMITS } from '@kto-kogo/domain';
import { FULL_LESSON } from '../edit/full-lesson.ts';

/**
 * What became of views that were to be added, by where they stand now: what other pages add may have moved them.
 *
 * @param steps the ids of all @param asked the ids of those that were to be added
 */
export function addedWords(steps: readonly string[], asked: readonly string[]): string {
  const places = steps.flatMap((id, at) => (asked.includes(id) ? [at + 1] : []));
  const isLeftOut = places.length < asked.length && steps.length >= LESSON_LIMITS.steps;
  return [placesWords(places), isLeftOut && FULL_LESSON].filter(Boolean).join(' ');
}

/** @param places in their order */
function placesWords(places: readonly number[]): string {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `Added as step ${first}.`;
  if (last - first === places.length - 1) return `Added as steps ${first} to ${last}.`;
  return `Added as steps ${places.slice(0, -1).join(', ')} and ${last}.`;
}

import type { Answer } from '@kto-kogo/domain';

/** Whether an answer is what is right; null where that is left to whoever gave it: words are compared and not marked. */
export function isRight(given: Answer, right: Answer): boolean | null {
  if (given.kind === 'CHOICE' && right.kind === 'CHOICE') {
    const places = new Set(right.choice);
    return given.choice.length === places.size && given.choice.every((place) => places.has(place));
  }
  if (given.kind === 'POINT' && right.kind === 'POINT') return given.point === right.point;
  return null;
}

import type { Citation, Work } from '@kto-kogo/domain';
import { nameOf } from './generated-words.ts';
import { isRead, PLACES_IN_A_WORK, placeId, tierOf, workId } from './sizes.ts';

export function workOf(number: number): Work {
  return {
    id: workId(number),
    title: `The affairs of works ${number}`,
    author: nameOf(number).name,
    editors: null,
    container: null,
    year: String(1950 + (number % 70)),
    type: 'book-text',
    tier: tierOf(number),
  };
}

export function placeOf(number: number): Citation {
  const work = workId(Math.floor(number / PLACES_IN_A_WORK));
  return { id: placeId(number), work, where: `p. ${1 + (number % 400)}`, url: null, read: isRead(number) };
}

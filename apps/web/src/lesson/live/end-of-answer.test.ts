import { expect, test } from 'vitest';
import { endOfAnswer } from './end-of-answer.ts';

test.each([
  ['FORBIDDEN', 403, { is: 'over', reason: 'FORBIDDEN' }],
  ['ROOM_NOT_FOUND', 404, { is: 'over', reason: 'NOT_FOUND' }],
  ['ROOM_ENDED', null, { is: 'over', reason: 'ENDED' }],
  ['RATE_LIMITED', 429, { is: 'refused' }],
  ['ROOM_STORE_UNAVAILABLE', 503, { is: 'lost' }],
  // A page in place of an answer; the way to one; what networks say of themselves.
  [null, 200, { is: 'sign-in' }],
  [null, 302, { is: 'sign-in' }],
  [null, 0, { is: 'sign-in' }],
  [null, 511, { is: 'sign-in' }],
  // A filter; a proxy whose server is away; nobody.
  [null, 403, { is: 'refused' }],
  [null, 502, { is: 'lost' }],
  [null, null, { is: 'lost' }],
] as const)('%s with %s', (code, status, end) => {
  expect(endOfAnswer(code, status)).toEqual(end);
});

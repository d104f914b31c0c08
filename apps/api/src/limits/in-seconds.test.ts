import { expect, test } from 'vitest';
import { inSeconds } from './in-seconds.ts';

test('one second is said as one', () => {
  expect([1, 2, 60].map(inSeconds)).toEqual(['a second', '2 seconds', '60 seconds']);
});

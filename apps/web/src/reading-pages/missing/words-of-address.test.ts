import { expect, test } from 'vitest';
import { wordsOfAddress } from './words-of-address.ts';

test.each([
  ['/trials/kirov-murder?view=table', 'kirov murder'],
  ['/figures/%D0%95%D0%B6%D0%BE%D0%B2', 'Ежов'],
  ['/Yezhov_N.I.', 'Yezhov N I'],
  ['/figures/', 'figures'],
  ['/figures/%E0%A4%A', ''],
  ['/', ''],
])('%s asks for “%s”', (address, text) => {
  expect(wordsOfAddress(address)).toBe(text);
});

import { expect, test } from 'vitest';
import { readableAddress, wordsOfAddress } from './words-of-address.ts';

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

test.each([
  ['/figures/%D0%95%D0%B6%D0%BE%D0%B2', '/figures/Ежов'],
  ['/figures/%E0%A4%A', '/figures/%E0%A4%A'],
  ['/figures/a%E2%80%AEb%00', '/figures/a\uFFFDb\uFFFD'],
  [`/figures/${'a'.repeat(500)}`, `/figures/${'a'.repeat(111)}…`],
])('%s is shown as %s', (address, shown) => {
  expect(readableAddress(address)).toBe(shown);
});

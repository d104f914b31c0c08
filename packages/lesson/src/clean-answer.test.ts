import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanAnswer } from './clean-answer.ts';

const MARKS = Array.from({ length: 90 }, (_, place) => String.fromCodePoint(0x300 + place)).join('');

test.each([
  [`Z${MARKS}a`, `Z${MARKS.slice(0, 4)}a`],
  [`${'a\u0301\u0302\u0303'.repeat(9)}`, `${'a\u0301\u0302\u0303'.repeat(9)}`],
  ['שָּׁ֑לוֹם Việt 1️⃣ กู้', 'שָּׁ֑לוֹם Việt 1️⃣ กู้'],
  [`${'\n'.repeat(100)}x${'\n \t\r\n'.repeat(100)}y`, '\n\nx\n\ny'],
  ['a\nb\n\nc\n \nd', 'a\nb\n\nc\n \nd'],
  ['a\n\u202E\n\u0000\nb', 'a\n\nb'],
])('answer %#', (text, cleaned) => {
  expect(cleanAnswer(text)).toBe(cleaned);
});

test('a clean answer stays as it is', () => {
  const unit = fc.constantFrom('\r', '\n', '\t', ' ', '\0', '\u202E', '\u0301', 'a');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(cleanAnswer(cleanAnswer(text))).toBe(cleanAnswer(text));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from './clean.ts';

test.each([
  ['a\r\nb\rc\n\td', 'a\nb\nc\n\td'],
  ['a\u0000b\u001Bc\u007Fd\u0085e', 'abcde'],
  ['\u202Aa\u202Bb\u202Cc\u202Dd\u202Ee\u2066f\u2067g\u2068h\u2069', 'abcdefgh'],
  ['\uD83Da\uDE00', 'a'],
  ['\uD83D\u0000\uDE00', ''],
  ['Ежо́в 😀 👩‍🏫 שלום\u200F', 'Ежо́в 😀 👩‍🏫 שלום\u200F'],
])('text %# keeps what is read and loses what does harm', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});

test('a clean text stays as it is, and UTF-8 can write it', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  const harmful = fc.string({
    unit: fc.constantFrom('\r', '\n', '\t', '\0', '\u202E', '\uD83D', '\uDE00', 'a'),
  });
  fc.assert(
    fc.property(fc.oneof(units, harmful), (text) => {
      const cleaned = clean(text);
      expect(clean(cleaned)).toBe(cleaned);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(cleaned))).toBe(
        cleaned,
      );
    }),
  );
});

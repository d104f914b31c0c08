import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_LENGTH, newCode, readCode, readSigns, spacedCode } from './code.ts';

test('a code is read again, however it is typed', () => {
  const between = fc.constantFrom('', ' ', '-', ' – ', '\u00a0', '.');
  const typed = fc.constantFrom<(code: string) => string>(
    (code) => code,
    (code) => code.toLowerCase(),
    spacedCode,
    (code) => code.replaceAll('8', 'b').replaceAll('5', 's').replaceAll('2', 'z').replaceAll('6', 'G'),
    (code) => code.replaceAll('C', 'С').replaceAll('H', 'н').replaceAll('X', 'х').replaceAll('P', 'р'),
    (code) => code.replaceAll('K', 'К').replaceAll('M', 'м').replaceAll('T', 'Т').replaceAll('8', 'в'),
  );
  fc.assert(
    fc.property(between, typed, (gap, write) => {
      const code = newCode();
      expect(code).toMatch(/^[2-9CDFHJKMNPQRTVWX]{6}$/);
      expect(readCode(gap + [...write(code)].join(gap) + gap)).toEqual({ code, problem: null });
    }),
  );
});

test('each sign comes as often as another', () => {
  const counts = new Map<string, number>();
  for (let made = 0; made < 4_000; made += 1)
    for (const sign of newCode()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const expected = (4_000 * CODE_LENGTH) / 23;
  expect(counts.size).toBe(23);
  for (const count of counts.values())
    expect(Math.abs(count - expected)).toBeLessThan(7 * Math.sqrt(expected));
});

test.each([
  ['', /^Type the code/],
  [' - ', /^Type the code/],
  ['k7m4q', /has 6 letters and digits, not 5/],
  ['k7m4qxx', /not 7/],
  ['a7m4qx', /There is no A in a code/],
  ['k7m4q0', /There is no 0 in a code/],
  ['k7m4qё', /There is no Ё in a code/],
  ['k7m4q😀', /There is no 😀 in a code/],
  ['<script>', /There is no < in a code/],
])('%j is no code, and it is said why', (text, problem) => {
  expect(readCode(text)).toEqual({ code: null, problem: expect.stringMatching(problem) });
});

test('what is typed so far is read too', () => {
  expect(readSigns('k7 m')).toEqual({ code: 'K7M', wrong: null });
  expect(readSigns('k7a')).toEqual({ code: 'K7A', wrong: 'A' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdtfError, parseEdtf } from './parse-edtf.ts';

const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('parseEdtf', () => {
  test.each([
    ['1936-08-19', '1936-08-19', '1936-08-19', false],
    ['1936-02', '1936-02-01', '1936-02-29', false],
    ['1937?', '1937-01-01', '1937-12-31', true],
    ['1936-08-19/1936-08-24', '1936-08-19', '1936-08-24', false],
    ['1933/1935-12', '1933-01-01', '1935-12-31', false],
    ['1935-07/1935-07-27', '1935-07-01', '1935-07-27', false],
    ['[1937-06-01,1937-07]', '1937-06-01', '1937-07-31', false],
    ['1953%', '1953-01-01', '1953-12-31', true],
  ])('%s allows the days from %s to %s', (text, earliest, latest, marked) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest, marked });
  });

  test.each([
    '',
    '1937-13',
    '1936-02-30',
    '19 Aug 1936',
    '1936-08-24/1936-08-19',
    '1937/..',
    '/1937',
    '1937/',
    '[..1937]',
  ])('%j is refused, with how to write a date', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(/Write it as/);
  });

  test('a text too long for a date is refused without being repeated', () => {
    const set = `[${Array.from({ length: 2000 }, (_, index) => 1000 + 2 * index).join(',')}]`;
    expect(() => parseEdtf(set)).toThrow(
      /^"\[1000,1002,.{1,60}…" is not a date: it has more than 200 characters\.$/,
    );
  });

  test('an interval reaches from its first day to its last, and never backwards', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        if (first === last) expect(() => parseEdtf(`${first}/${last}`)).toThrow(`Write it as ${first}.`);
        else expect(parseEdtf(`${first}/${last}`)).toEqual({ earliest: first, latest: last, marked: false });
      }),
    );
  });

  test('a vaguer date allows every day that a sharper one does', () => {
    fc.assert(
      fc.property(day, (text) => {
        for (const vague of [text.slice(0, 7), text.slice(0, 4)]) {
          const span = parseEdtf(vague);
          expect(span.earliest <= text && text <= span.latest).toBe(true);
        }
      }),
    );
  });
});

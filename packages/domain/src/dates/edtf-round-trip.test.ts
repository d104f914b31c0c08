import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfArbitrary } from '../testing/random-edtf.ts';
import { formatEdtf, formatEdtfInSentence } from './format-edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

const MONTHS = [...'123456789']
  .map(Number)
  .concat(10, 11, 12)
  .map((index) => monthName(index));
/** By its name, the first month of a season, counted from 1. */
const SEASONS = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);

function monthName(index: number): string {
  return new Date(Date.UTC(2000, index - 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
}

/** What a reader takes the words to mean: the first and the last of the days. */
function readWords(words: string): { earliest: string; latest: string } {
  const pieces = words
    .replace(/^about /, '')
    .replace(/(winter \d{4})–\d+/, '$1')
    .split(/ – | or |, |–/)
    .map((piece) => ({
      day: /^\d\d?(?= |$)/.exec(piece)?.[0],
      month: /[A-Za-z]{3,}/.exec(piece)?.[0],
      year: /\d{4}s?$/.exec(piece)?.[0],
    }));
  // What a piece leaves out it shares with the next.
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    piece.year ??= pieces[index + 1]?.year;
    if (piece.day !== undefined) piece.month ??= pieces[index + 1]?.month;
  }
  const [first, last] = [pieces[0], pieces.at(-1)].map((piece) => ({
    year: Number.parseInt(piece?.year ?? '', 10),
    years: piece?.year?.endsWith('s') ? 10 : 1,
    month: piece?.month === undefined ? 0 : (SEASONS.get(piece.month) ?? MONTHS.indexOf(piece.month) + 1),
    months: SEASONS.has(piece?.month ?? '') ? 3 : 1,
    day: Number(piece?.day ?? 0),
  }));
  if (first === undefined || last === undefined) throw new Error(`There is no date in "${words}".`);
  const end =
    last.day > 0
      ? Date.UTC(last.year, last.month - 1, last.day)
      : last.month > 0
        ? Date.UTC(last.year, last.month - 1 + last.months, 0)
        : Date.UTC(last.year + last.years, 0, 0);
  return {
    earliest: isoDay(Date.UTC(first.year, Math.max(1, first.month) - 1, Math.max(1, first.day))),
    latest: isoDay(end),
  };
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Where years are of two digits, `Date.UTC` takes them for those of the 20th century. */
const recent = edtfArbitrary.filter((text) => parseEdtf(text).earliest > '0100');
const RUNS = { numRuns: 400 };

test('the words of a date name the days that it allows', () => {
  fc.assert(
    fc.property(recent, (text) => {
      const { earliest, latest } = parseEdtf(text);
      expect(readWords(formatEdtf(text)), formatEdtf(text)).toEqual({ earliest, latest });
    }),
    RUNS,
  );
});

test('in a sentence they are the same words, with prepositions', () => {
  fc.assert(
    fc.property(recent, (text) => {
      const words = formatEdtfInSentence(text);
      expect(words).toMatch(/^(?:on|in|between|about) /);
      // Where one end contains the other, the sentence says so in words of its own: "in 1854, by January".
      fc.pre(!/, (?:by|not before) /.test(words));
      const bare = words
        .replace(/^on or about /, 'about ')
        .replace(/^between (.*) and /, '$1 – ')
        .replace(/(^| or |, )(?:on|in) /g, '$1')
        .replaceAll('the ', '');
      expect(bare).toBe(formatEdtf(text));
    }),
    RUNS,
  );
});

test('the first day is not after the last, and both are days of the calendar', () => {
  fc.assert(
    fc.property(edtfArbitrary, (text) => {
      const { earliest, latest } = parseEdtf(text);
      expect(earliest <= latest).toBe(true);
      expect([earliest, latest].map((day) => isoDay(Date.parse(day)))).toEqual([earliest, latest]);
    }),
    RUNS,
  );
});

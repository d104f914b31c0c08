import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatEdtfInSentence } from './format-edtf.ts';
import { isMarkedDate } from './mark.ts';
import { EdtfError, parseEdtf } from './parse-edtf.ts';

/** The rows of the two tables of the README that begin with a date. */
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, taken = '', refused = ''] = README.split(/^\| written .*$/m);
const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const textsIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

describe('the forms of dates that the README lists', () => {
  test.each(rowsOf(taken))('%s is taken', (written, earliest, latest, words) => {
    const [text = ''] = textsIn(written);
    expect(parseEdtf(text)).toMatchObject({ earliest, latest });
    expect(formatEdtfInSentence(text)).toBe(words);
  });

  test('what is marked, and seasons, are in no certain order', () => {
    const texts = rowsOf(taken).flatMap(([written]) => textsIn(written));
    const marked = texts.filter((text) => parseEdtf(text).marked);
    expect(marked).toEqual(texts.filter((text) => /[?~%]/.test(text) || /^\d{4}-2[1-4]$/.test(text)));
    expect(marked).toEqual(texts.filter(isMarkedDate));
    expect(marked.length).toBeGreaterThan(8);
  });

  const faulty = rowsOf(refused).flatMap(([written, instead = '']) =>
    textsIn(written).map((text) => [text, textsIn(instead)[0] ?? 'in 1936-08-19, 1936-08, '] as const),
  );
  test.each(faulty)('%s is refused; to be written is %s', (text, instead) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(`"${text}" is not a date: `);
    expect(() => parseEdtf(text)).toThrow(`. Write it as ${instead}`);
  });

  test('both tables were read', () => {
    expect(rowsOf(taken).length).toBeGreaterThan(25);
    expect(faulty.length).toBeGreaterThan(60);
  });
});

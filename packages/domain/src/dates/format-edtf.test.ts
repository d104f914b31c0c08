import { describe, expect, test } from 'vitest';
import { formatEdtf, formatEdtfInSentence } from './format-edtf.ts';

describe('formatEdtf', () => {
  test.each([
    ['1936-08-19', '19 August 1936', 'on 19 August 1936'],
    ['1936-08', 'August 1936', 'in August 1936'],
    ['1937', '1937', 'in 1937'],
    ['1937?', 'about 1937', 'about 1937'],
    ['1936-12-10?', 'about 10 December 1936', 'on or about 10 December 1936'],
    ['1936-08-19/1936-08-24', '19–24 August 1936', 'on 19–24 August 1936'],
    ['1937-04/1937-05', 'April–May 1937', 'in April–May 1937'],
    ['1937-04-29/1937-05-03', '29 April – 3 May 1937', 'between 29 April and 3 May 1937'],
    [
      '1936-12-31/1937-01-02',
      '31 December 1936 – 2 January 1937',
      'between 31 December 1936 and 2 January 1937',
    ],
    ['[1937-06-01,1937-06-02]', '1 or 2 June 1937', 'on 1 or 2 June 1937'],
    ['1937/1938', '1937–1938', 'in 1937–1938'],
    ['1935-07/1935-07-27', 'July – 27 July 1935', 'in July 1935, by the 27th'],
    ['1934-02-10/1940', '10 February 1934 – 1940', 'between 10 February 1934 and 1940'],
  ])('%s reads "%s" and stands in a sentence as "%s"', (text, long, inSentence) => {
    expect(formatEdtf(text)).toBe(long);
    expect(formatEdtfInSentence(text)).toBe(inSentence);
  });

  test('labels shorten the months', () => {
    expect(formatEdtf('1936-09-26', 'short')).toBe('26 Sept 1936');
  });
});

test.each([
  ['1935-07/1935-07-27', 'in July 1935, by the 27th'],
  ['1935-07-02/1935-07', 'in July 1935, not before the 2nd'],
  ['1937/1937-10', 'in 1937, by October'],
  ['1937/1937-10-03', 'in 1937, by 3 October'],
])('an interval within one of its ends, %s, is %s', (text, words) => {
  expect(formatEdtfInSentence(text)).toBe(words);
});

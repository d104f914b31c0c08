import { describe, expect, test } from 'vitest';
import { edited, findingsIn, said, smallFiles } from '../testing/small-files.ts';

describe('dates that cannot be', () => {
  test.each([
    [
      'accusing after death',
      'figures/anna.yaml',
      'died: 1940-02-04',
      'died: 1937-01',
      'Anna Alpha accused somebody on 23 February 1937, but died in January 1937',
    ],
    [
      'accused before birth',
      'figures/boris.yaml',
      'born: 1880',
      'born: 1937-03',
      'Boris Beta was accused on 23 February 1937, but was born in March 1937',
    ],
    [
      'arrested after death',
      'figures/boris.yaml',
      'died: 1938-03-15',
      'died: 1937-03-27',
      'Boris Beta was arrested on 28 March 1937, but died on 27 March 1937',
    ],
    [
      'in office after death',
      'figures/anna.yaml',
      'died: 1940-02-04',
      'died: 1938-11-24',
      'Anna Alpha still held office on 25 November 1938, but died on 24 November 1938',
    ],
    [
      'in court after death',
      'figures/boris.yaml',
      'died: 1938-03-15',
      'died: 1938-03-01',
      'Boris Beta was in court on 2–13 March 1938, but died on 1 March 1938',
    ],
    [
      'taking part before birth',
      'figures/anna.yaml',
      'born: 1890',
      'born: 1937-03',
      'Anna Alpha is recorded in this in February 1937, but was born in March 1937',
    ],
    [
      'dead before birth',
      'figures/boris.yaml',
      'born: 1880',
      'born: 1939',
      '(boris, died): lies before the birth',
    ],
    [
      'a term that ends before it begins',
      'offices/nkvd-town.yaml',
      'to: 1936-09-26',
      'to: 1934-06',
      '(boris-held-nkvd-town, to): lies before the first day of the term',
    ],
    [
      'an outcome before the trial',
      'trials/the-trial.yaml',
      'outcomeDate: 1938-03-13',
      'outcomeDate: 1938-02',
      'outcomeDate): lies before the trial',
    ],
    [
      'an effect before its cause',
      'events/plenum.yaml',
      'date: 1937-02',
      'date: 1938-04',
      '"the-trial" was over before "plenum" began',
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(said(edited(file, from, to))).toContainEqual(
      expect.stringMatching(new RegExp(`^error: .*${escaped(message)}`)),
    );
  });

  test('what some reading of the dates allows is not found', () => {
    expect(said(edited('figures/boris.yaml', 'died: 1938-03-15', 'died: 1938'))).toEqual([]);
    expect(said(edited('arrests/1937.yaml', 'date: 1937-03-28', 'date: 1937-03-28/1939'))).toEqual([]);
  });

  test('where the record itself doubts a date it is a warning', () => {
    const found = findingsIn(smallFiles(edited('figures/anna.yaml', 'died: 1940-02-04', 'died: 1936?')));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
});

describe('ladders', () => {
  test('two in one office at once', () => {
    expect(said(edited('offices/nkvd-town.yaml', 'to: 1936-09-26', 'to: 1936-10-31'))).toEqual([
      'warning: offices/nkvd-town.yaml:15 (anna-held-nkvd-town, from): lies before the end of the term of boris, on 31 October 1936: both held the office. Look whether that is so',
    ]);
  });
  test('a term without an end though another follows', () => {
    expect(said(edited('offices/nkvd-town.yaml', '    to: 1936-09-26\n', ''))).toEqual([
      expect.stringContaining('(boris-held-nkvd-town, to): is not known, though anna follows'),
    ]);
  });
});

function escaped(text: string): string {
  return text.replace(/[()."]/g, '\\$&');
}

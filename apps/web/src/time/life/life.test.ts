import { expect, test } from 'vitest';
import { lifeLine } from './life.ts';

test('birth, end and age, where both days are known', () => {
  expect(lifeLine({ born: '1895-05-01', died: '1940-02-04', fate: 'EXECUTED', fateDate: '1940-02-04' })).toBe(
    'Born 1 May 1895, shot 4 February 1940, aged 44.',
  );
});

test('a birth by both calendars', () => {
  const zatonsky = { died: '1938-07-29', fate: 'EXECUTED', fateDate: '1938-07-29' } as const;
  expect(lifeLine({ ...zatonsky, born: '1888-08-08', bornOldStyle: '1888-07-27' })).toBe(
    'Born 8 August 1888 (27 July Old Style), shot 29 July 1938, aged 49.',
  );
  expect(lifeLine({ ...zatonsky, born: '1888-08-08', bornOldStyle: null })).toContain(
    'Born 8 August 1888, shot',
  );
  expect(lifeLine({ ...zatonsky, born: '1900-01-04', bornOldStyle: '1899-12-23' })).toContain(
    'Born 4 January 1900 (23 December 1899 Old Style), shot',
  );
});

test('an age that the dates leave open by a year says so; more than a year, and it is left out', () => {
  expect(lifeLine({ born: '1895', died: '1940-02-04', fate: 'EXECUTED', fateDate: '1940-02-04' })).toContain(
    'aged 44 or 45',
  );
  expect(lifeLine({ born: '1895', died: '1938', fate: 'EXECUTED', fateDate: '1938' })).toContain(
    'aged 42 or 43',
  );
  expect(lifeLine({ born: '1894/1896', died: '1938', fate: 'EXECUTED', fateDate: null })).not.toContain(
    'aged',
  );
});

test('those who outlived it', () => {
  expect(lifeLine({ born: '1878-12-18', died: '1953-03-05', fate: 'SURVIVED', fateDate: null })).toBe(
    'Born 18 December 1878, outlived these years, died 5 March 1953, aged 74.',
  );
});

test('what is not known is said', () => {
  expect(lifeLine({ born: null, died: null, fate: 'UNKNOWN', fateDate: null })).toBe(
    'Date of birth not known, fate not known.',
  );
  expect(lifeLine({ born: null, died: null, fate: 'EXECUTED', fateDate: null })).toBe(
    'Date of birth not known, shot on a date not known.',
  );
});

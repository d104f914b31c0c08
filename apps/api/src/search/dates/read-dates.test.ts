import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDates } from './read-dates.ts';

test.each([
  ['June 1937', ['1937-06']],
  ['июнь 1937', ['1937-06']],
  ['июня 1937 г.', ['1937-06']],
  ['Juni 1937', ['1937-06']],
  ['juillet 1937', ['1937-07']],
  ['enero de 1937', ['1937-01']],
  ['November of 1938', ['1938-11']],
  ['Aug. 1936', ['1936-08']],
  ['July 37', ['1937-07']],
  ['1937-06', ['1937-06']],
  ['06.1937', ['1937-06']],
  ['12/1934', ['1934-12']],
  ['spring 1937', ['1937-03', '1937-04', '1937-05']],
  ['зимой 1937', ['1937-12', '1938-01', '1938-02']],
])('%s is the month %j and nothing else', (text, months) => {
  expect(readDates(text)).toMatchObject({ months, day: null, isWhole: true });
});

test.each([
  ['11 June 1937', '1937-06-11'],
  ['June 11, 1937', '1937-06-11'],
  ['1 декабря 1934', '1934-12-01'],
  ['2.12.1934', '1934-12-02'],
  ['1934-12-02', '1934-12-02'],
  ['26th September 1936', '1936-09-26'],
])('%s is the day %s', (text, day) => {
  expect(readDates(text)).toMatchObject({ day, months: [day.slice(0, 7)], isWhole: true });
});

test('a year alone, and a year or a month beside other words', () => {
  expect(readDates('1937')).toMatchObject({ months: [], years: [1937], isWhole: true });
  expect(readDates('1937 год')).toMatchObject({ years: [1937], isWhole: true });
  expect(readDates('June 1937 plenum')).toMatchObject({ months: ['1937-06'], isWhole: false });
  expect(readDates('Yezhov, N. I., 1895-1940')).toMatchObject({
    months: [],
    years: [1895, 1940],
    isWhole: false,
  });
  expect(readDates('May')).toMatchObject({ months: [], years: [], isWhole: false });
  expect(readDates('13/1934')).toMatchObject({ months: [], isWhole: false });
});

test('every month of every year, in figures and in words', () => {
  const NAMES = [
    'January',
    'Feb',
    'март',
    'avril',
    'Mai',
    'junio',
    'lipca',
    'августа',
    'Sept',
    'Oktober',
    'ноябрь',
    'dicembre',
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 1960 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const said = `${year}-${String(month).padStart(2, '0')}`;
      expect(readDates(`${month}/${year}`).months).toEqual([said]);
      expect(readDates(`${NAMES[month - 1]} ${year}`).months).toEqual([said]);
    }),
  );
});

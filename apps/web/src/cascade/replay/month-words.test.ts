import { expect, test } from 'vitest';
import { arrivalOf } from '../testing/random-cascade.ts';
import { monthWords as wordsOf } from './month-words.ts';

const PEOPLE = [arrivalOf('radek', 'spark', '1936-08-15'), arrivalOf('kun', 'radek', '1936-09-01')];
const monthWords = (of: Parameters<typeof wordsOf>[0], arrivals = PEOPLE) => wordsOf(of, arrivals);

const month = (named: number, reproduction: number | null) => ({
  month: '1936-08',
  named,
  arrested: 0,
  reproduction,
});

test('says what the number of a month means', () => {
  expect(monthWords(month(20, 0.85))).toBe(
    'The 20 reached in August 1936 went on to be the source of 0.9 new names each, 17 in all. Below one each, a cascade dies down.',
  );
  expect(monthWords(month(1_234, 10))).toContain(
    'The 1,234 reached in August 1936 went on to be the source of 10 new names each, 12,340 in all.',
  );
  expect(monthWords(month(1, 3))).toBe(
    'The one reached in August 1936 went on to be the source of 3 new names. Above one each, a cascade grows.',
  );
  expect(monthWords(month(2, 1))).toContain('At one each, a cascade goes on as it was.');
  expect(monthWords(month(6, 0))).toContain('no new name');
  expect(monthWords(month(0, null))).toBeNull();
});

test('of one each it speaks in the singular', () => {
  expect(monthWords(month(3, 1))).toContain('the source of 1 new name each, 3 in all.');
  expect(monthWords(month(1, 1))).toContain('the source of one new name.');
});

test('what is no person is no name', () => {
  const [radek, kun] = PEOPLE as [(typeof PEOPLE)[0], (typeof PEOPLE)[0]];
  const order = { ...kun, id: 'order-00447', kind: 'EVENT' as const };
  const events = [{ ...radek, kind: 'EVENT' as const }, order];
  expect(monthWords(month(3, 2), events)).toContain('the source of 2 further events each, 6 in all.');
  expect(monthWords(month(1, 1), events)).toContain('the source of one further event.');
  expect(monthWords(month(1, 0), events)).toContain('the source of no further event here.');
  expect(monthWords(month(1, 2), [...PEOPLE, order])).toContain('the source of 2 further people or events.');
  // A person leads to an event, and it was people that another month led to.
  const elsewhere = [...PEOPLE, { ...order, from: 'kun' }];
  expect(monthWords(month(1, 1), elsewhere)).toContain('one new name.');
  expect(monthWords({ ...month(1, 1), month: '1936-09' }, elsewhere)).toContain('one further event.');
});

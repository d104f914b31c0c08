import { expect, test } from 'vitest';
import { fallTitle, fallWords } from './fall-words.ts';

const YEARS = { from: 1930, to: 1941 };

const yezhov = {
  born: '1895-05-01',
  died: '1940-02-04',
  fate: 'EXECUTED',
  fateDate: '1940-02-04',
  arrests: [{ date: '1939-04-10', orderedBy: { name: 'Lavrenty Beria' } }],
  accusers: ['a', 'b', 'c', 'd', 'd'].map((id) => ({ id, name: id })),
  rehabilitated: null,
} as const;

test('arrest, accusers, end, rehabilitation', () => {
  expect(fallWords(yezhov)).toEqual([
    'Arrested 10 April 1939 on the order of Lavrenty Beria.',
    'Accused by 4 people in 5 claims.',
    'Shot 4 February 1940.',
    'No rehabilitation is recorded.',
  ]);
});

test('nothing for those whom nothing befell', () => {
  expect(fallWords({ ...yezhov, fate: 'SURVIVED', arrests: [] })).toEqual([]);
});

test('who was shot long after is not said to have been destroyed by the purges', () => {
  expect(fallTitle(yezhov, YEARS)).toBe('Destroyed by it');
  expect(fallTitle({ ...yezhov, died: '1953-12-23', fateDate: '1953-12-23' }, YEARS)).toBe(
    'Destroyed later, in 1953',
  );
  expect(fallTitle({ ...yezhov, fate: 'SURVIVED' }, YEARS)).toBe('Struck by it');
});

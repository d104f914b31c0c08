import { expect, test } from 'vitest';
import { matchedSpelling } from './matched-spelling.ts';

test.each([
  [
    'Butovskij poligon',
    ['Shootings at Butovo', 'Butovo firing range', 'Бутовский полигон'],
    'Бутовский полигон',
  ],
  ['Alechin', ['Mikhail Alekhin', 'Михаил Алехин', 'Michail Alechin'], 'Michail Alechin'],
  ['Алехин', ['Mikhail Alekhin', 'Михаил Алехин'], 'Михаил Алехин'],
  ['qwrt', ['Shootings at Butovo', 'Бутовский полигон'], 'Shootings at Butovo'],
])('%s was found by one of %j: %s', (text, spellings, matched) => {
  expect(matchedSpelling(text, spellings)).toBe(matched);
});

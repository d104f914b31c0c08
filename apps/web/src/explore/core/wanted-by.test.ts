import { exploreAddress, OPENING_VIEW_FILTER } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { wantedBy } from './wanted-by.ts';

const wanted = (query: string, here: readonly string[] = []) =>
  wantedBy(exploreAddress.read(new URLSearchParams(query)).value, (id) => here.includes(id));
const nothing = { around: [], depth: 1, filter: null };
const filtered = (filter: object) => ({ ...nothing, filter: { ...OPENING_VIEW_FILTER, ...filter } });

test.each([
  ['', nothing],
  ['level=all&view=table&sort=from', nothing],
  ['kinds=arrest', filtered({ kinds: ['ARREST'] })],
  ['holds=fabricated&fate=suicide', filtered({ truth: ['FABRICATED'], fate: ['SUICIDE'] })],
  ['focus=yezhov&steps=3', { ...nothing, around: ['yezhov'], depth: 3 }],
  ['steps=3', nothing],
  ['expand=radek,bukharin:accusation', { ...nothing, around: ['radek', 'bukharin'] }],
  ['only=radek,bukharin&hide=stalin&pin=kirov:1:2', { ...nothing, around: ['radek', 'bukharin'] }],
  ['select=radek', { ...nothing, around: ['radek'] }],
  ['tie=yezhov-replaced-yagoda', { ...nothing, around: ['yezhov-replaced-yagoda'] }],
  ['since=1937-05&until=1937-06', filtered({ since: '1937-05-01', until: '1937-06-30' })],
])('%s', (query, expected) => {
  expect(wanted(query)).toEqual(expected);
});

test('whoever is selected and here needs no other part; whoever stands in the middle does', () => {
  expect(wanted('select=radek,kork', ['radek'])).toEqual({ ...nothing, around: ['kork'] });
  expect(wanted('focus=radek', ['radek'])).toEqual({ ...nothing, around: ['radek'] });
});

test('no more are asked for than the API takes', () => {
  const many = Array.from({ length: 60 }, (_, at) => `figure-${at}`);
  expect(wanted(`only=${many.join(',')}`).around).toEqual(many.slice(0, 50));
});

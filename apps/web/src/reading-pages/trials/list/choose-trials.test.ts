import { expect, test } from 'vitest';
import { orderTrials, trialOrders } from './choose-trials.ts';

const trial = (id: string, defendants: number) => ({
  id,
  roles: [{ part: 'JUDGE' }, ...Array.from({ length: defendants }, () => ({ part: 'DEFENDANT' }))],
});
const trials = [trial('a', 2), trial('b', 16), trial('c', 8)];
const ids = (order: 'oldest' | 'latest' | 'defendants') =>
  orderTrials(trials, { order })
    .map(({ id }) => id)
    .join('');

test('orders', () => {
  expect([ids('oldest'), ids('latest'), ids('defendants')]).toEqual(['abc', 'cba', 'bca']);
});

test('the orders are links, the chosen one marked', () => {
  expect(trialOrders({ order: 'latest' }).filter(({ isChosen }) => isChosen)).toEqual([
    { href: '/trials?order=latest', words: 'latest first', isChosen: true },
  ]);
});

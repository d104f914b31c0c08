import { readAddress } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { chainsOf, monthsOf, networkOf } from './citing-ties.ts';

const WORK = 'roy-medvedev-let-history-judge';

test.each([
  [networkOf(WORK), { level: 'all', filter: { kinds: null, works: [WORK] } }],
  [monthsOf(WORK), { filter: { kinds: null, works: [WORK] } }],
  [chainsOf(WORK), { filter: { kinds: null, works: [WORK] } }],
])('%s holds every kind of tie that cites the work', (href, value) => {
  expect(readAddress(href)).toMatchObject({ value, problems: [] });
});

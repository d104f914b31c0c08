import { expect, test } from 'vitest';
import { ALL_LANES, readSuccessionParams, successionHref } from './succession-params.ts';

test('an address reads back as what it was made from', () => {
  const params = { view: 'table', sphere: 'ARMY', holder: 'yezhov', order: 'whom' } as const;
  const href = successionHref(params);
  expect(readSuccessionParams(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(params);
});

test('what is not understood counts as not said', () => {
  expect(readSuccessionParams({ view: 'x', sphere: 'NAVY', holder: ['a', 'b'], order: '' })).toEqual(
    ALL_LANES,
  );
  expect(successionHref(ALL_LANES)).toBe('/succession');
});

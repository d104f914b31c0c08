import { sampleAccusation } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findOwnNames, useOwnNames } from './own-names.ts';

const NETWORK = toNetwork(
  [
    sampleNode('letter', { kind: 'EVENT', name: "Bukharin's letter" }),
    sampleNode('bukharin', { name: 'Nikolai Bukharin' }),
    sampleNode('larina', { name: 'Anna Larina' }),
  ],
  [sampleAccusation('larina', 'bukharin')],
);

test('of those that a text names as well, who has most ties comes first', () => {
  const { unmount } = renderHook(() => useOwnNames(NETWORK));
  expect(findOwnNames('Bukharin').map(({ matched }) => matched)).toEqual([
    'Nikolai Bukharin',
    "Bukharin's letter",
  ]);
  unmount();
  expect(findOwnNames('Bukharin')).toEqual([]);
});

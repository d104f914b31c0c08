import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from './compact-record.ts';

test('what is packed comes out as it was', () => {
  const nodes = [
    {
      id: 'yezhov',
      kind: 'FIGURE',
      name: 'Nikolai Yezhov',
      shortName: 'Yezhov',
      date: '1895/1940',
      fate: 'EXECUTED',
      hasHand: true,
    },
    { id: 'nkvd', kind: 'OFFICE', name: 'NKVD', shortName: 'NKVD', date: null, fate: null, hasHand: false },
  ] as const;
  const ties = [
    {
      id: 'yezhov-nkvd',
      kind: 'TENURE',
      from: 'yezhov',
      to: 'nkvd',
      standing: 'REPORTED',
      truth: null,
      coerced: null,
      date: '1936-09-26',
      earliest: '1936-09-26',
      latest: '1936-09-26',
      statement: 'Nikolai Yezhov was head of the NKVD.',
    },
  ] as const;
  const arrests = [
    {
      id: 'yezhov-arrested',
      figure: 'yezhov',
      standing: 'DOCUMENTED',
      date: '1939-04-10',
      earliest: '1939-04-10',
      latest: '1939-04-10',
      statement: 'Nikolai Yezhov was arrested on 10 April 1939.',
    },
  ] as const;
  const unpacked = unpackRecord(packRecord('v', nodes, ties, arrests));
  const { network } = unpacked;
  expect([...network.nodes.values()]).toEqual(nodes);
  expect([...network.ties.values()]).toEqual(ties);
  expect(unpacked.arrests).toEqual(arrests);
});

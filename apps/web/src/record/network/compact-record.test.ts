import { sampleSubject } from '@kto-kogo/domain/testing';
import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from './compact-record.ts';
import { WHOLE } from './testing/whole.ts';

test('what is packed comes out as it was, each claim with its people, and only the works that are cited', () => {
  const works = [
    { id: 'petrov', title: 'Who Led the NKVD', author: 'N. V. Petrov', editors: null, tier: 'SECONDARY' },
    { id: 'letter', title: 'A letter', author: null, editors: 'A. Editor', tier: 'PRIMARY' },
  ] as const;
  const read = { work: 'petrov', tier: 'SECONDARY', read: 'READ' } as const;
  const unread = { work: 'letter', tier: 'PRIMARY', read: 'NOT_READ' } as const;
  const yezhov = { fate: 'EXECUTED', hand: 'RECORDED', spheres: ['SECURITY', 'PARTY'] } as const;
  const nodes = [
    {
      id: 'yezhov',
      kind: 'FIGURE',
      name: 'Nikolai Yezhov',
      shortName: 'Yezhov',
      date: '1895/1940',
      earliest: null,
      fate: 'EXECUTED',
      hasHand: true,
      spheres: ['SECURITY', 'PARTY'],
    },
    {
      id: 'nkvd',
      kind: 'OFFICE',
      name: 'NKVD',
      shortName: 'NKVD',
      date: null,
      earliest: null,
      fate: null,
      hasHand: false,
      spheres: [],
    },
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
      sources: [read, unread],
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
      sources: [read],
    },
  ] as const;
  const uncited = { id: 'novel', title: 'A novel', author: null, editors: null, tier: 'WEAK' } as const;
  const positions = { ...WHOLE.positions, places: { nobody: [10, 20], yezhov: [30, 40] } } as const;
  const unpacked = unpackRecord(
    packRecord('v', {
      ...{
        ...WHOLE,
        subject: sampleSubject(),
        positions,
        tied: new Map([['yezhov', 3]]),
        works: [...works, uncited],
        nodes,
        ties,
        arrests,
      },
    }),
  );
  expect(unpacked.positions).toEqual({ ...positions, places: { yezhov: [30, 40] } });
  const { network } = unpacked;
  expect([...network.nodes.values()]).toEqual(nodes);
  expect([...network.ties.values()]).toEqual(ties.map((tie) => ({ ...tie, people: [yezhov] })));
  expect(unpacked.arrests).toEqual(arrests.map((arrest) => ({ ...arrest, people: [yezhov] })));
  expect(unpacked.works).toEqual(works);
  expect([...unpacked.tied]).toEqual([['yezhov', 3]]);
});

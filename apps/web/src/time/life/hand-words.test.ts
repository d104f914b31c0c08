import { expect, test } from 'vitest';
import type { HandWords_TieFragment } from '../../graphql/generated/graphql.ts';
import { handWords } from './hand-words.ts';

const to = (shortName: string) => ({ id: shortName, shortName }) as HandWords_TieFragment['to'];

test('says in sentences what earned the ring', () => {
  expect(
    handWords([
      { __typename: 'Tenure', id: 'a', date: '1936-09-26', until: '1938-11-25', to: to('NKVD of the USSR') },
      { __typename: 'ArrestOrder', id: 'b', to: to('Yagoda') },
      { __typename: 'ArrestOrder', id: 'c', to: to('Gai') },
      { __typename: 'TrialRole', id: 'd', part: 'JUDGE', to: to('Trial of the generals') },
      { __typename: 'Participation', id: 'e', role: 'signatory', to: to('Order 00447') },
    ]),
  ).toEqual([
    'Headed NKVD of the USSR (26 Sept 1936 – 25 Nov 1938).',
    'Ordered the arrest of 2 people.',
    'Sat as judge in 1 trial.',
    'Signatory: Order 00447.',
  ]);
});

test('nothing, where the record has nothing', () => {
  expect(handWords([])).toEqual([]);
});

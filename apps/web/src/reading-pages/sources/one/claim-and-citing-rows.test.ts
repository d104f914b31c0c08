import { expect, test } from 'vitest';
import type {
  RestingRow_CitingFragment,
  RestingRow_TieFragment,
} from '../../../graphql/generated/graphql.ts';
import { citingRows } from './citing-rows.ts';
import { tieRows } from './claim-rows.ts';

const work = { id: 'chronicle', citations: [{ id: 'c1' }, { id: 'c2' }] };
const crane = { id: 'crane', kind: 'FIGURE', inSentence: 'Ann Crane' } as const;
const reeve = { id: 'reeve', kind: 'OFFICE', inSentence: 'reeve' } as const;

test('an accusation says apart that it was made, and whether it holds; all whom it names are linked', () => {
  const tie: RestingRow_TieFragment = {
    ...{ __typename: 'Accusation', id: 'a', standing: 'REPORTED', statement: 'Ann Crane accused Tom Reed.' },
    ...{ isAlone: true, citations: [{ id: 'c1' }], truth: 'FABRICATED', coerced: 'YES' },
    ...{ from: crane, to: { id: 'reed', kind: 'FIGURE', inSentence: 'Tom Reed' } },
  };
  const [row] = tieRows([tie]);
  expect(row?.status[0]).toBe('that it was made: reported');
  expect(row?.status).toHaveLength(3);
  expect(row?.names.map(({ href }) => href)).toEqual(['/figures/crane', '/figures/reed']);
  expect(row).toMatchObject({ isAlone: true, places: ['c1'] });
});

test('a replacement leads to its office too', () => {
  const [row] = tieRows([
    {
      ...{ __typename: 'Replacement', id: 'r', standing: 'DOCUMENTED', statement: 'A replaced B as reeve.' },
      ...{ isAlone: false, citations: [], from: crane, to: crane, office: reeve },
    },
  ]);
  expect(row?.names.at(-1)).toEqual({ name: 'reeve', href: '/offices/reeve' });
});

test('of accounts of an end those that cite the work; of the figure itself one sentence', () => {
  const reading = (by: string, id: string) =>
    ({ fate: 'EXECUTED', by, isAlone: true, citations: [{ id }] }) as const;
  const figure: RestingRow_CitingFragment = {
    ...{ __typename: 'Figure', id: 'crane', kind: 'FIGURE', name: 'Ann Crane', summary: null },
    ...{ standing: 'DISPUTED', isAlone: false, citations: [{ id: 'c1' }, { id: 'x' }], role: 'miller' },
    fateReadings: [reading('the vicar', 'c2'), reading('the reeve', 'elsewhere')],
  };
  expect(citingRows([figure], { kind: 'FATE', work }).map(({ text }) => text)).toEqual([
    'Ann Crane: executed according to the vicar.',
  ]);
  expect(citingRows([figure], { kind: 'FIGURE', work })).toMatchObject([
    { text: 'Ann Crane: Miller', status: ['disputed'], isAlone: false },
  ]);
});

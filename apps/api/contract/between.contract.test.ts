import { theRecord } from '@kto-kogo/graph-seed/testing';
import { type WholeRecord, whatConnects } from '@kto-kogo/network';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 1e9 });
});
afterAll(() => api.close());

const BETWEEN = `query ($of: [String!]!) { between(of: $of) {
  ends { __typename ... on EndFound { entity { id } } }
  direct { id fromId toId statement ... on Accusation { truth } }
  shared { entity { id } by { id } ties { id } }
  chains { one { id } other { id } steps through { id } ties { id } } } }`;

const record: WholeRecord<(typeof theRecord.ties)[number]> = {
  nodes: new Map(theRecord.entities.map((entity) => [entity.id, entity])),
  ties: new Map(theRecord.ties.map((tie) => [tie.id, tie])),
};
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('what Radek and Bukharin said of each other is found, both ways, whoever is named first', async () => {
  for (const of of [
    ['radek', 'bukharin'],
    ['bukharin', 'radek'],
  ]) {
    const { between } = await api.ask(BETWEEN, { of });
    expect(between.direct).toContainEqual(
      expect.objectContaining({ fromId: 'radek', toId: 'bukharin', truth: 'FABRICATED' }),
    );
    expect(between.direct).toContainEqual(
      expect.objectContaining({ fromId: 'bukharin', toId: 'radek', truth: 'SUBSTANTIATED' }),
    );
    expect(between.chains).toMatchObject([{ steps: 1, ties: [] }]);
  }
});

test('the trial at which both stood is shared, with the tie of each', async () => {
  const { between } = await api.ask(BETWEEN, { of: ['radek', 'pyatakov'] });
  expect(between.shared).toContainEqual({
    entity: { id: 'pyatakov-radek-trial' },
    by: [{ id: 'radek' }, { id: 'pyatakov' }],
    ties: [expect.anything(), expect.anything()],
  });
});

test('of three each two are joined', async () => {
  const { between } = await api.ask(BETWEEN, { of: ['yagoda', 'Тухачевский', 'radek'] });
  expect(between.ends).toMatchObject([
    { entity: { id: 'yagoda' } },
    { entity: { id: 'tukhachevsky' } },
    { entity: { id: 'radek' } },
  ]);
  expect(between.chains.map(({ one, other }) => [one.id, other.id])).toEqual([
    ['yagoda', 'tukhachevsky'],
    ['yagoda', 'radek'],
    ['tukhachevsky', 'radek'],
  ]);
});

test('the API answers as the network does, of any entities', async () => {
  const ends = theRecord.ties.flatMap(({ from, to }) => [from, to]);
  const some = fc.uniqueArray(fc.constantFrom(...ends), { minLength: 2, maxLength: 8 });
  for (const of of fc.sample(some, { numRuns: 40, seed: 1937 })) {
    const { between } = await api.ask(BETWEEN, { of });
    const { pairs, shared } = whatConnects(record, of);
    expect(idsOf(between.direct)).toEqual(pairs.flatMap(({ direct }) => idsOf(direct)));
    expect(
      between.chains.map(({ one, other, steps, through, ties }) => ({
        ...{ between: [one.id, other.id], steps, through: idsOf(through), ties: new Set(idsOf(ties)) },
      })),
    ).toEqual(
      pairs.map(({ between: two, steps, through, chain }) => ({
        ...{
          between: two,
          steps,
          through: expect.arrayContaining([...through]),
          ties: new Set(idsOf(chain)),
        },
      })),
    );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(
      between.shared
        .map(({ entity, by, ties }) => ({ id: entity.id, by: idsOf(by), ties: idsOf(ties) }))
        .toSorted(byId),
    ).toEqual(shared.map(({ ties, ...thing }) => ({ ...thing, ties: idsOf(ties) })).toSorted(byId));
  }
});

test('who is not found, or said twice, adds nothing', async () => {
  const { between } = await api.ask(BETWEEN, { of: ['radek', 'Roosevelt', '', 'radek'] });
  expect(between).toEqual({
    ends: [
      { __typename: 'EndFound', entity: { id: 'radek' } },
      { __typename: 'EndNotFound' },
      null,
      { __typename: 'EndFound', entity: { id: 'radek' } },
    ],
    ...{ direct: [], shared: [], chains: [] },
  });
});

test.each([0, 1, 9])('of %i texts one is told how many may be asked', async (length) => {
  const { errors } = await api.post({
    query: BETWEEN,
    variables: { of: Array.from({ length }, () => 'radek') },
  });
  expect(errors).toMatchObject([
    { message: `of has 2 to 8 texts, not ${length}.`, extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Answered, type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const NETWORK = `query ($around: [ID!]!, $depth: Int, $where: TieFilter, $first: Int) {
  network(around: $around, depth: $depth, where: $where, first: $first) {
    omitted nodes { id } ties { id earliest standing from { id } to { id } citations { read } } } }`;
const idsOf = (things: { id: string }[]) => things.map(({ id }) => id).sort();

/** The same by its definition: rings of neighbours, then the ties with both ends inside. */
function networkByDefinition(around: string[], depth: number, keeps: (kind: string) => boolean) {
  const ties = record.ties.filter(({ kind }) => keeps(kind));
  const inside = new Set(around);
  for (let ring = 0; ring < depth; ring += 1) {
    const before = new Set(inside);
    for (const { from, to } of ties) {
      if (before.has(from)) inside.add(to);
      if (before.has(to)) inside.add(from);
    }
  }
  return {
    nodes: [...inside].sort(),
    ties: idsOf(ties.filter(({ from, to }) => inside.has(from) && inside.has(to))),
  };
}

test.each([
  [['nikolaev-l'], 1, null],
  [['nikolaev-l'], 2, null],
  [['eikhe'], 2, ['ACCUSATION']],
  [['eikhe', 'vavilov-n'], 3, ['ACCUSATION', 'ARREST']],
])('the ego network of %j at depth %i is that of its definition', async (around, depth, kinds) => {
  const known = around.filter((id) => record.entities.some((entity) => entity.id === id));
  const { network } = await api.ask(NETWORK, { around, depth, where: kinds && { kinds }, first: 2000 });
  const expected = networkByDefinition(known, depth, (kind) => kinds === null || kinds.includes(kind));
  expect(network.omitted).toBe(0);
  expect(idsOf(network.ties)).toEqual(expected.ties);
  expect(idsOf(network.nodes)).toEqual(expected.nodes);
  expect(expected.ties.length).toBeGreaterThan(0);
});

test('when it has to omit it keeps the strongest and says how many it left out', async () => {
  const whole = (await api.ask(NETWORK, { around: ['yezhov'], depth: 2, first: 2000 })).network;
  const some = (await api.ask(NETWORK, { around: ['yezhov'], depth: 2, first: 20 })).network;
  expect(some.ties).toHaveLength(20);
  expect(some.omitted).toBe(whole.ties.length - 20);
  type Tie = { standing: string; citations: { read: boolean }[]; id: string };
  const strength = (tie: Tie) =>
    ['DISPUTED', 'REPORTED', 'DOCUMENTED'].indexOf(tie.standing) * 100 +
    tie.citations.filter(({ read }) => read).length;
  const kept = new Set(idsOf(some.ties));
  const weakestKept = Math.min(...some.ties.map(strength));
  for (const tie of whole.ties) if (!kept.has(tie.id)) expect(strength(tie)).toBeLessThanOrEqual(weakestKept);
  const ends = new Set(some.ties.flatMap((tie) => [tie.from.id, tie.to.id]));
  expect(new Set(idsOf(some.nodes))).toEqual(new Set([...ends, 'yezhov']));
});

test('ids that do not exist are passed over; one alone is an empty network', async () => {
  expect((await api.ask(NETWORK, { around: ['nobody'] })).network).toEqual({
    omitted: 0,
    nodes: [],
    ties: [],
  });
  const { network } = await api.ask(NETWORK, { around: ['nobody', 'yezhov'], where: { kinds: [] } });
  expect(idsOf(network.nodes)).toEqual(['yezhov']);
});

test('the whole record as one network, those without a tie too', async () => {
  const pageOf = async (after: string | null) =>
    (
      await api.ask(
        'query ($after: String) { record { network(after: $after) { omitted endCursor nodes { id } ties { id } } } }',
        { after },
      )
    ).record.network;
  // The longest page is of 2,000 ties.
  const first = await pageOf(null);
  expect([first.ties.length, first.omitted]).toEqual([2000, record.ties.length - 2000]);
  const rest = await pageOf(first.endCursor);
  expect([rest.omitted, rest.endCursor]).toEqual([0, null]);
  const nodes = new Set([...first.nodes, ...rest.nodes].map(({ id }) => id));
  expect([...nodes].sort()).toEqual(idsOf(record.entities));
  expect(idsOf([...first.ties, ...rest.ties])).toEqual(idsOf(record.ties));
});

const PAGE = `query ($first: Int, $after: String, $where: TieFilter) { record {
  network(first: $first, after: $after, where: $where) { omitted endCursor ties { id } } } }`;

test('pages of the whole record are together every tie once, and say at each how many are to come', async () => {
  const where = { kinds: ['ACCUSATION', 'ARREST', 'TENURE'] };
  const expected = record.ties.filter(({ kind }) => where.kinds.includes(kind));
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { record: answer }: Answered = await api.ask(PAGE, { first: 170, after, where });
    ids.push(...answer.network.ties.map(({ id }) => id));
    expect(answer.network.omitted).toBe(expected.length - ids.length);
    after = answer.network.endCursor;
  } while (after !== null);
  expect(ids).toHaveLength(new Set(ids).size);
  expect([...ids].sort()).toEqual(idsOf(expected));
});

test('pages of an ego network too; what all pages give is what one gives', async () => {
  const query = `query ($first: Int, $after: String) { network(around: ["yezhov"], first: $first, after: $after) {
    omitted endCursor ties { id } } }`;
  const { network: all } = await api.ask(query, { first: 2000 });
  expect([all.omitted, all.endCursor]).toEqual([0, null]);
  const { network: first } = await api.ask(query, { first: 10 });
  const { network: second } = await api.ask(query, { first: 2000, after: first.endCursor });
  expect([second.omitted, second.endCursor]).toEqual([0, null]);
  expect([...idsOf(first.ties), ...idsOf(second.ties)].sort()).toEqual(idsOf(all.ties));
});

test('a tie bears the ids of its ends', async () => {
  const { network } = await api.ask(
    '{ network(around: ["yezhov"]) { ties { fromId toId from { id } to { id } } } }',
  );
  expect(network.ties.length).toBeGreaterThan(10);
  for (const { fromId, toId, from, to } of network.ties) expect([fromId, toId]).toEqual([from.id, to.id]);
});

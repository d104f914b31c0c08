import { compareByDate, type Id, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const CORE = `query ($around: [ID!], $depth: Int, $where: TieFilter, $since: Date, $until: Date, $first: Int) { record {
  core(around: $around, depth: $depth, where: $where, since: $since, until: $until, first: $first) {
    nodes { id kind ... on Figure { arrests { citationIds } } } ties { id fromId toId citationIds }
    citations { id } tied { id ties } omittedFigures omittedTies keptTies } } }`;
const coreOf = async (variables: Record<string, unknown>) => (await api.ask(CORE, variables)).record.core;
const idsOf = (things: readonly { id: Id }[]) => things.map(({ id }) => id).sort();

const figures = record.entities.filter(({ kind }) => kind === 'FIGURE');
const tiesToOthers = (id: Id) =>
  record.ties.filter(
    ({ kind, from, to }) => PERSON_TIE_KINDS.includes(kind) && from !== to && (from === id || to === id),
  );

test('a record that fits is whole', async () => {
  const core = await coreOf({ first: 3000 });
  expect(idsOf(core.nodes)).toEqual(idsOf(record.entities));
  expect(core.ties.map(({ id }) => id)).toEqual(record.ties.toSorted(compareByDate).map(({ id }) => id));
  expect([core.omittedFigures, core.omittedTies]).toEqual([0, 0]);
  expect(idsOf(core.tied)).toEqual(idsOf(figures));
  for (const { id, ties } of core.tied) expect([id, ties]).toEqual([id, tiesToOthers(id).length]);
});

test('of a part: the most tied with all ties among them, and what these and their arrests cite', async () => {
  const core = await coreOf({ first: 200 });
  const inside = new Set(core.nodes.map(({ id }) => id));
  const among = record.ties.filter(({ from, to }) => inside.has(from) && inside.has(to));
  expect(core.ties.map(({ id }) => id)).toEqual(among.sort(compareByDate).map(({ id }) => id));
  expect(core.ties.length).toBeGreaterThan(100);
  expect(core.ties.length).toBeLessThanOrEqual(200);
  expect(core.omittedFigures).toBe(figures.length - core.tied.length);
  expect(core.omittedTies).toBe(record.ties.length - core.ties.length);
  const counts = figures.map(({ id }) => tiesToOthers(id).length).sort((a, b) => b - a);
  expect(core.tied.map(({ ties }) => ties)).toEqual(counts.slice(0, core.tied.length));
  const nodes = core.nodes as { arrests?: { citationIds: Id[] }[] }[];
  const cited = [...core.ties, ...nodes.flatMap(({ arrests = [] }) => arrests)].flatMap(
    ({ citationIds }) => citationIds,
  );
  expect(idsOf(core.citations)).toEqual([...new Set(cited)].sort());
});

test('around some: they and their ties come first, whatever their rank', async () => {
  const core = await coreOf({ around: ['gertik'], first: 60 });
  expect(core.nodes[0]?.id).toBe('gertik');
  const own = record.ties.filter(({ from, to }) => from === 'gertik' || to === 'gertik');
  expect(idsOf(core.ties)).toEqual(expect.arrayContaining(idsOf(own)));
  // More ties than fit.
  const hub = await coreOf({ around: ['stalin'], first: 10 });
  expect(hub.ties.length).toBeGreaterThan(5);
  for (const { fromId, toId } of hub.ties) expect([fromId, toId]).toContain('stalin');
});

test('around a tie is around both its ends; former ids are understood, unknown ones passed over', async () => {
  const tie = record.ties.find(({ kind }) => kind === 'TENURE');
  const core = await coreOf({ around: ['nobody', tie?.id], first: 50 });
  expect(core.nodes.slice(0, 2).map(({ id }) => id)).toEqual([tie?.from, tie?.to]);
  for (const { id, of } of record.aliases.slice(0, 3)) {
    expect((await coreOf({ around: [id], first: 50 })).nodes).toEqual(
      (await coreOf({ around: [of], first: 50 })).nodes,
    );
  }
});

test('within a span those come first who have most ties then', async () => {
  const within = { since: '1938-01-01', until: '1938-12-31' };
  const core = await coreOf({ ...within, first: 200 });
  const then = (id: Id) =>
    tiesToOthers(id).filter(
      ({ earliest, latest }) => (latest ?? '') >= within.since && (earliest ?? '9') <= within.until,
    ).length;
  const counts = figures.map(({ id }) => then(id)).sort((a, b) => b - a);
  expect(core.tied.map(({ id }) => then(id))).toEqual(counts.slice(0, core.tied.length));
  expect(core.tied.length).toBeGreaterThan(5);
});

test('those come first who have most of the ties that a filter keeps, and how many it keeps is told', async () => {
  const filters = [
    { kinds: ['ACCUSATION'], truth: ['FABRICATED'], since: '1936-01-01', until: '1937-06-30' },
    { kinds: ['TENURE'] },
    { fate: ['SUICIDE'] },
    { tier: ['PRIMARY'] },
  ];
  for (const where of filters) {
    const { ties } = await api.ask(
      'query ($where: TieFilter) { ties(where: $where, first: 1) { totalCount } }',
      {
        where: { kinds: PERSON_TIE_KINDS, ...where },
      },
    );
    const core = await coreOf({ where, first: 60 });
    expect(core.keptTies).toBe(ties.totalCount);
    const counts = core.tied.map(({ ties }) => ties);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const [most] = core.tied;
    const network = await api.ask(
      'query ($ids: [ID!]!, $where: TieFilter) { network(around: $ids, where: $where, first: 2000) { ties { fromId toId } } }',
      { ids: [most?.id], where: { kinds: PERSON_TIE_KINDS, ...where } },
    );
    const own = network.network.ties.filter(
      ({ fromId, toId }) => (fromId === most?.id) !== (toId === most?.id),
    );
    expect(most?.ties).toBe(own.length);
  }
});

test.each([
  [{ first: 0 }, /first is 1 to 3000, not 0/],
  [{ first: 3001 }, /first is 1 to 3000, not 3001/],
  [{ depth: 4 }, /depth is 1 to 3, not 4/],
  [{ around: Array.from({ length: 51 }, (_, at) => `a-${at}`) }, /at most 50 ids, not 51/],
  [
    { since: '1938-01-01', until: '1937-01-01' },
    /^since \(1938-01-01\) is after until .* put the earlier day into since/,
  ],
  [
    { where: { since: '1938-01-01', until: '1937-01-01' } },
    /^where\.since .* put the earlier day into since/,
  ],
])('%j is refused', async (variables, message) => {
  const { errors } = await api.post({ query: CORE, variables });
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(message) },
  ]);
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 1e9 });
});
afterAll(() => api.close());

const BETWEEN = `query ($from: String, $to: String, $first: Int) { traceBetween(from: $from, to: $to, first: $first) {
  from { ...end } to { ...end } traces { steps { tie { id } } } relaxations { label } } }
  fragment end on NamedEnd { __typename ... on EndFound { text entity { id } } ... on EndNotFound { text }
    ... on EndAmbiguous { text hits { entity { id } } } }`;

const NOTHING = { traces: [], relaxations: [] };
const found = (text: string, id: string) => ({ __typename: 'EndFound', text, entity: { id } });

test.each([
  ['two ids', 'gertik', 'tukhachevsky', 'gertik', 'tukhachevsky'],
  ['names in any spelling', 'Гертик', 'Mikhail Tukhachevsky', 'Гертик', 'Mikhail Tukhachevsky'],
  ['with blanks around', ' gertik ', 'tukhachevsky', 'gertik', 'tukhachevsky'],
])('%s give the traces of the two', async (_name, from, to, ...texts) => {
  const { traceBetween } = await api.ask(BETWEEN, { from, to });
  expect(traceBetween.from).toEqual(found(texts[0] ?? '', 'gertik'));
  expect(traceBetween.to).toEqual(found(texts[1] ?? '', 'tukhachevsky'));
  const { trace } = await api.ask(
    '{ trace(from: "gertik", to: "tukhachevsky") { traces { steps { tie { id } } } relaxations { label } } }',
  );
  expect({ traces: traceBetween.traces, relaxations: traceBetween.relaxations }).toEqual(trace);
  expect(trace.traces.length).toBeGreaterThan(1);
});

test('one end may mean several, or none; then there is no answer, and the other end is understood', async () => {
  const { traceBetween } = await api.ask(BETWEEN, { from: 'Nikolai', to: 'beria' });
  expect(traceBetween.from).toMatchObject({ __typename: 'EndAmbiguous', text: 'Nikolai' });
  expect(traceBetween).toMatchObject({
    from: { hits: { length: 8 } },
    to: found('beria', 'beria'),
    ...NOTHING,
  });
  expect((await api.ask(BETWEEN, { from: 'beria', to: 'Roosevelt' })).traceBetween).toEqual({
    from: found('beria', 'beria'),
    to: { __typename: 'EndNotFound', text: 'Roosevelt' },
    ...NOTHING,
  });
});

test('an end that is not given is null; two that are one have no trace', async () => {
  expect((await api.ask(BETWEEN, { from: '', to: 'beria' })).traceBetween).toEqual({
    from: null,
    to: found('beria', 'beria'),
    ...NOTHING,
  });
  expect((await api.ask(BETWEEN, { from: 'beria', to: 'Lavrenty Beria' })).traceBetween).toEqual({
    from: found('beria', 'beria'),
    to: found('Lavrenty Beria', 'beria'),
    ...NOTHING,
  });
});

test('one trace by its place, and the ties next to it up to its last day', async () => {
  const where = { kinds: ['ACCUSATION', 'ARREST'] };
  const { trace } = (await api.ask(
    `query ($where: TieFilter) { trace(from: "gertik", to: "tukhachevsky", where: $where) {
      traces { ...chain } second: trace(number: 2) { ...chain } last: trace(number: 99) { ...chain } } }
    fragment chain on Trace { steps { from { id } to { id } tie { latest } }
      neighbours(where: $where) { omitted nodes { id } ties { id } } }`,
    { where },
  )) as { trace: { traces: Chain[]; second: Chain; last: Chain } };
  expect(trace.traces.length).toBeGreaterThan(1);
  expect(trace.second).toEqual(trace.traces[1]);
  expect(trace.last).toEqual(trace.traces.at(-1));
  for (const { steps, neighbours } of trace.traces) {
    const around = [steps[0]?.from.id, ...steps.map(({ to }) => to.id)];
    const until = steps
      .map(({ tie }) => tie.latest ?? '')
      .sort()
      .at(-1);
    const { network } = await api.ask(
      `query ($around: [ID!]!, $where: TieFilter) {
        network(around: $around, where: $where) { omitted nodes { id } ties { id } } }`,
      { around, where: { ...where, until } },
    );
    expect(network.ties.length).toBeGreaterThan(steps.length);
    expect(neighbours).toEqual(network);
  }
});

test('where there is no trace there is nothing next to it', async () => {
  const { trace } =
    await api.ask(`{ trace(from: "zinoviev", to: "yezhov", maxSteps: 1, where: { kinds: [ARREST] }) {
    traces { statement neighbours { nodes { id } ties { id } } } trace(number: 1) { neighbours { omitted } } } }`);
  expect(trace).toEqual({ traces: [], trace: null });
});

type Chain = {
  steps: { from: { id: string }; to: { id: string }; tie: { latest: string | null } }[];
  neighbours: unknown;
};

import { compareNames, compareText, type Figure, firstDayOrUndated } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { encodeCursor } from '../src/connection/cursor.ts';
import { type Answered, type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const FIGURES = `query ($orderBy: FigureOrder, $fate: [Fate!], $first: Int, $after: String) {
  figures(orderBy: $orderBy, fate: $fate, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id fate } edges { cursor node { id } } } }`;

async function allFigures(variables: object) {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { figures }: Answered = await api.ask(FIGURES, { ...variables, after });
    expect(figures.pageInfo.hasPreviousPage).toBe(ids.length > 0);
    expect(figures.edges.map(({ node }) => node.id)).toEqual(figures.nodes.map(({ id }) => id));
    ids.push(...figures.nodes.map(({ id }) => id));
    if (!figures.pageInfo.hasNextPage) return { ids, total: figures.totalCount };
    after = figures.pageInfo.endCursor;
  }
}

const degrees = new Map<string, number>();
for (const { from, to } of theRecord.ties) {
  for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
}
const ORDERS: Record<string, (a: Figure, b: Figure) => number> = {
  NAME: (a, b) => compareNames(a.name, b.name),
  BORN: (a, b) => compareText(firstDayOrUndated(a.born), firstDayOrUndated(b.born)),
  DIED: (a, b) => compareText(firstDayOrUndated(a.died), firstDayOrUndated(b.died)),
  TIES: (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0),
};

test.each([
  ['NAME', null, 100],
  ['NAME', ['EXECUTED', 'SUICIDE', 'EXECUTED'], 7],
  ['BORN', null, 61],
  ['BORN', ['SURVIVED'], 1],
  ['DIED', null, 97],
  ['TIES', null, 50],
  ['TIES', ['EXECUTED', 'DIED_IN_CUSTODY'], 13],
  ['TIES', [], 10],
])(
  'pages of figures by %s, with the fates %j, %i at a time, are all of them in order',
  async (orderBy, fate, first) => {
    const { ids, total } = await allFigures({ orderBy, fate, first });
    const figures = theRecord.entities.flatMap((each) => (each.kind === 'FIGURE' ? [each] : []));
    const kept = figures.filter((each) => fate?.includes(each.fate) ?? true);
    const order = ORDERS[orderBy] as (a: Figure, b: Figure) => number;
    expect(ids).toEqual(kept.toSorted((a, b) => order(a, b) || compareText(a.id, b.id)).map(({ id }) => id));
    expect(total).toBe(kept.length);
  },
);

test('after a place where nobody stands a page goes on all the same', async () => {
  const after = encodeCursor(['byBorn', '1895-01-01', 'a']);
  const { figures }: Answered = await api.ask(FIGURES, { orderBy: 'BORN', first: 3, after });
  const born = theRecord.entities.flatMap((each) =>
    each.kind === 'FIGURE' && firstDayOrUndated(each.born) >= '1895-01-01' ? [each] : [],
  );
  const first = born.toSorted((a, b) => ORDERS.BORN?.(a, b) || compareText(a.id, b.id)).slice(0, 3);
  expect(figures.nodes.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});

test.each([
  ['nonsense', 'nonsense'],
  ['nothing', ''],
  ['a shorter one', encodeCursor(['byName', 'a'])],
  ['that of another order', encodeCursor(['byBorn', '1895', 'a'])],
  ['one of former times', encodeCursor(['NAME', 'Yezhov', 'yezhov'])],
  ['a number among names', encodeCursor(['byName', 1, 'a'])],
])('%s is no cursor of a list of figures', async (_, after) => {
  const { errors } = await api.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: FIGURES, variables: { orderBy: 'NAME', after } }),
  });
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(/not a cursor of this list/),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

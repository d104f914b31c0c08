import { UNDATED } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Answered, type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const TIES = `query ($id: ID!, $where: TieFilter, $first: Int, $after: String) { entity(id: $id) {
  ties(where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor }
    nodes { id kind earliest latest standing ... on Accusation { truth coerced } }
  } tieCounts(where: $where) { kind count } } }`;

type Tie = {
  id: string;
  kind: string;
  earliest: string | null;
  latest: string | null;
  truth?: string;
  standing: string;
};

async function allTies(id: string, where: object | null, first: number) {
  const ties: Tie[] = [];
  let after: string | null = null;
  for (;;) {
    const { entity }: Answered = await api.ask(TIES, { id, where, first, after });
    expect(entity.ties.pageInfo.hasPreviousPage).toBe(ties.length > 0);
    ties.push(...entity.ties.nodes);
    if (!entity.ties.pageInfo.hasNextPage)
      return { ties, total: entity.ties.totalCount, counts: entity.tieCounts };
    after = entity.ties.pageInfo.endCursor;
  }
}

test('pages of ties together are all ties, oldest first, undated last, each once', async () => {
  const { ties, total, counts } = await allTies('stalin', null, 7);
  expect(ties).toHaveLength(total);
  expect(new Set(ties.map(({ id }) => id)).size).toBe(total);
  const days = ties.map(({ earliest }) => earliest ?? UNDATED);
  expect(days).toEqual([...days].sort());
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
});

test('a filter restricts as the SDL says', async () => {
  const all = (await allTies('yagoda', null, 100)).ties;
  const kept = async (where: object) => (await allTies('yagoda', where, 100)).ties.map(({ id }) => id).sort();
  const those = (keep: (tie: Tie) => boolean) =>
    all
      .filter(keep)
      .map(({ id }) => id)
      .sort();
  expect(await kept({ kinds: ['REPLACEMENT', 'TENURE'] })).toEqual(
    those(({ kind }) => ['REPLACEMENT', 'TENURE'].includes(kind)),
  );
  // Truth restricts accusations only.
  expect(await kept({ truth: ['DISPUTED'] })).toEqual(
    those(({ kind, truth }) => kind !== 'ACCUSATION' || truth === 'DISPUTED'),
  );
  expect(await kept({ standing: ['REPORTED'] })).toEqual(those(({ standing }) => standing === 'REPORTED'));
  // Some reading of the date lies in the span; what is undated lies in none.
  expect(await kept({ since: '1937-03-01', until: '1937-12-31' })).toEqual(
    those(
      ({ earliest, latest }) =>
        earliest !== null && earliest <= '1937-12-31' && (latest ?? '') >= '1937-03-01',
    ),
  );
  expect(await kept({ kinds: [] })).toEqual([]);
  expect(await kept({ standing: [] })).toEqual([]);
});

test('an entity without ties that are kept has an empty page', async () => {
  const { entity } = await api.ask(TIES, { id: 'stalin', where: { kinds: [] } });
  expect(entity.ties).toEqual({
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  expect(entity.tieCounts).toEqual([]);
});

/** All pages of a list of claims at the root, with the number that its first page gives. */
async function allPages(field: 'ties' | 'arrests', where: object | null, first = 100) {
  const filter = field === 'ties' ? 'TieFilter' : 'ArrestFilter';
  const query = `query ($where: ${filter}, $first: Int, $after: String) {
    ${field}(where: $where, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { [field]: page }: Answered = await api.ask(query, { where, first, after });
    expect(page.pageInfo.hasPreviousPage).toBe(ids.length > 0);
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) expect(page.totalCount).toBe(ids.length);
  } while (after !== null);
  return ids;
}

type Dated = { id: string; earliest: string | null; latest: string | null };
const byDefinition = <Item extends Dated>(claims: readonly Item[], keep: (claim: Item) => boolean) =>
  claims
    .filter(keep)
    .map(({ id, earliest, latest }) => ({ id, place: `${earliest ?? UNDATED} ${latest ?? UNDATED} ${id}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ id }) => id);
const isIn1937 = ({ earliest, latest }: Dated) =>
  earliest !== null && latest !== null && earliest <= '1937-12-31' && latest >= '1937-01-01';
const in1937 = { since: '1937-01-01', until: '1937-12-31' };

test('all ties that a filter keeps can be listed, oldest first, undated last', async () => {
  const { ties } = theRecord;
  expect(await allPages('ties', null)).toEqual(byDefinition(ties, () => true));
  expect(await allPages('ties', { ...in1937, kinds: ['ACCUSATION'], truth: ['FABRICATED'] }, 30)).toEqual(
    byDefinition(ties, (tie) => tie.kind === 'ACCUSATION' && tie.truth === 'FABRICATED' && isIn1937(tie)),
  );
  expect(await allPages('ties', { kinds: [] })).toEqual([]);
});

test('all arrests that a filter keeps can be listed, oldest first', async () => {
  const { arrests } = theRecord;
  expect(await allPages('arrests', null, 50)).toEqual(byDefinition(arrests, () => true));
  const where = { ...in1937, standing: ['DOCUMENTED'] };
  const kept = byDefinition(arrests, (arrest) => arrest.standing === 'DOCUMENTED' && isIn1937(arrest));
  expect(kept.length).toBeGreaterThan(10);
  expect(await allPages('arrests', where, 7)).toEqual(kept);
});

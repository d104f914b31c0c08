import { factsIn, UNDATED } from '@kto-kogo/domain';
import { multiplyRecord } from '@kto-kogo/graph-seed/multiply-record';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { toExplorerRecord } from './explorer-record.ts';
import { readNetwork } from './read-network.ts';

const record = multiplyRecord(theRecord, 3);
const PAGE = 2000;

/**
 * An API that serves `record` and its ties in pages of 2,000, newest first.
 * @param versionAt the version at each request; other tests use others, because a version is read once
 * @param lost how many ties each page lacks
 */
function fakeApi(versionAt: (request: number) => string, lost = 0) {
  const asked: string[] = [];
  const ties = record.ties.toReversed().map(({ from, to, ...tie }) => ({
    ...tie,
    ...{ __typename: tie.kind === 'ACCUSATION' ? 'Accusation' : 'Other', fromId: from, toId: to },
    citationIds: tie.citations,
  }));
  const works = record.works.map((work) => ({
    ...work,
    citations: record.citations.filter((citation) => citation.work === work.id),
  }));
  const nodes = record.entities.map((entity) => ({ ...entity, __typename: 'Event' }));
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body);
    const name = /query (\w+)/.exec(query)?.[1] ?? '';
    const version = versionAt(asked.push(name));
    const begin = Number(variables.after ?? 0);
    const page = ties.slice(begin, begin + PAGE - lost);
    const isLast = begin + PAGE >= ties.length;
    const network = {
      ...{ nodes, ties: page, omitted: Math.max(0, ties.length - begin - PAGE) },
      endCursor: isLast ? null : String(begin + PAGE),
    };
    return new Response(
      JSON.stringify({ data: { record: { version, subject: record.subject, network }, works } }),
    );
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('of a record of more than 2,000 ties none is missing, and they are oldest first', async () => {
  const asked = fakeApi(() => 'whole');
  const { network } = toExplorerRecord(await readNetwork());
  expect(record.ties.length).toBeGreaterThan(2 * PAGE);
  expect(asked).toEqual(['GetRecordVersion', 'GetNetwork', 'GetMoreTies', 'GetMoreTies']);
  const ties = [...network.ties.values()];
  expect(ties.map(({ id }) => id).sort()).toEqual(record.ties.map(({ id }) => id).sort());
  const days = ties.map(({ earliest }) => earliest ?? UNDATED);
  expect(days).toEqual(days.toSorted());
  const factsOf = factsIn(record);
  for (const { id, from, to, statement, citations } of record.ties) {
    const { sources } = factsOf([], citations);
    expect(network.ties.get(id)).toMatchObject({ from, to, statement, sources });
  }
});

test('ties that do not arrive are an error, not a shorter network', async () => {
  fakeApi(() => 'short', 1);
  await expect(readNetwork()).rejects.toThrow(/The record has \d+ ties, but \d+ arrived/);
});

test('a record that is loaded anew between two pages is not mixed with the one before', async () => {
  fakeApi((request) => (request < 4 ? 'before' : 'after'));
  await expect(readNetwork()).rejects.toThrow('loaded anew');
});

test('a version is read once; the next version is read again', async () => {
  let version = 'v1';
  const asked = fakeApi(() => version);
  expect((await readNetwork()).version).toBe('v1');
  expect((await readNetwork()).version).toBe('v1');
  expect(asked.filter((name) => name === 'GetNetwork')).toHaveLength(1);
  version = 'v2';
  expect((await readNetwork()).version).toBe('v2');
  expect(asked.filter((name) => name === 'GetNetwork')).toHaveLength(2);
});

import { EVERY_TIE, factsIn, UNDATED } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterEach, expect, test, vi } from 'vitest';
import type { CoreWanted } from './compact-record.ts';
import { isWhole, toExplorerRecord } from './explorer-record.ts';
import { readCore } from './read-core.ts';

type Asked = { name: string; variables: Record<string, unknown> };

/**
 * An API that answers with the whole record, in no order.
 * @param version other tests use others, because the most tied part of a version is kept
 * @param omitted how many figures it says are not in it
 */
function fakeApi(version: () => string, omitted = 0): Asked[] {
  const asked: Asked[] = [];
  const works = new Map(theRecord.works.map((work) => [work.id, work]));
  const core = {
    nodes: theRecord.entities.map((entity) => ({
      ...{ ...entity, __typename: entity.kind === 'FIGURE' ? 'Figure' : 'Event', hand: [] },
      arrests: theRecord.arrests
        .filter(({ figure }) => figure === entity.id)
        .map((arrest) => ({ ...arrest, citationIds: arrest.citations })),
    })),
    ties: theRecord.ties.toReversed().map((tie) => ({
      ...{ ...tie, __typename: tie.kind === 'ACCUSATION' ? 'Accusation' : 'Other' },
      ...{ fromId: tie.from, toId: tie.to, citationIds: tie.citations },
    })),
    citations: theRecord.citations.map((citation) => ({ ...citation, work: works.get(citation.work) })),
    tied: [{ id: 'yezhov', ties: 100 }],
    ...{ omittedFigures: omitted, omittedTies: 0, keptTies: 70 },
  };
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body);
    const name = /query (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ name, variables });
    const record = { version: version(), subject: theRecord.subject, core };
    return new Response(JSON.stringify({ data: { record } }));
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const AROUND: CoreWanted = { around: ['yezhov'], depth: 2, filter: { ...EVERY_TIE, truth: ['FABRICATED'] } };
const namesOf = (asked: readonly Asked[]) => asked.map(({ name }) => name);

test('the record as it is sent: ties oldest first, with what they cite', async () => {
  fakeApi(() => 'a');
  const { network, arrests, ties } = toExplorerRecord(await readCore());
  expect([...network.nodes.keys()]).toEqual(theRecord.entities.map(({ id }) => id));
  expect(arrests).toHaveLength(theRecord.arrests.length);
  expect(ties.get('yezhov')).toBe(100);
  const days = [...network.ties.values()].map(({ earliest }) => earliest ?? UNDATED);
  expect(days).toEqual(days.toSorted());
  const factsOf = factsIn(theRecord);
  for (const { id, from, to, statement, citations } of theRecord.ties) {
    const { sources } = factsOf([], citations);
    expect(network.ties.get(id)).toMatchObject({ from, to, statement, sources });
  }
});

test('a version is read once; what is here whole is asked for by no view', async () => {
  let version = 'b1';
  const asked = fakeApi(() => version);
  expect((await readCore()).version).toBe('b1');
  expect(isWhole(await readCore(AROUND))).toBe(true);
  expect(namesOf(asked)).toEqual(['GetRecordVersion', 'GetCore', 'GetRecordVersion']);
  version = 'b2';
  expect((await readCore()).version).toBe('b2');
  expect(namesOf(asked).filter((name) => name === 'GetCore')).toHaveLength(2);
});

test('of a large record a view gets the part that it asks for, which says so', async () => {
  const asked = fakeApi(() => 'c', 9_000);
  expect((await readCore(AROUND)).wanted).toEqual(AROUND);
  expect(asked.at(-1)).toEqual({
    name: 'GetCore',
    variables: { around: ['yezhov'], depth: 2, where: AROUND.filter },
  });
  const most = await readCore();
  expect([most.omitted, most.kept]).toEqual([{ figures: 9_000, ties: 0 }, 70]);
  expect(namesOf(asked).filter((name) => name === 'GetCore')).toHaveLength(2);
});

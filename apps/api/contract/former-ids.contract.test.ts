import { theRecord } from '@kto-kogo/graph-seed/testing';
import { packNode } from '@kto-kogo/network';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDriver } from '../src/server.ts';
import { type OpenApi, openApi } from './open-api.ts';

const neo4j = inject('neo4j');
const driver = createDriver(neo4j);
/** The record has former ids of claims and places; here are one of an entity and one of each kind of source. */
const planted = [
  { id: 'former-yezhov', of: 'yezhov' },
  { id: 'former-work', of: theRecord.works[0]?.id ?? '' },
  { id: 'former-citation', of: theRecord.citations[0]?.id ?? '' },
];

let api: OpenApi;
beforeAll(async () => {
  // Before: walks read their former ids once for a version of the record.
  await driver.executeQuery(
    'UNWIND $planted AS row MERGE (a:KtoKogo:Alias {id: row.id}) SET a.of = row.of, a.packed = row.packed',
    {
      planted: planted.map((alias) => ({ ...alias, packed: packNode({ is: 'ALIAS', of: alias.of }) })),
    },
  );
  api = await openApi(neo4j);
});
afterAll(async () => {
  await driver.executeQuery("MATCH (a:Alias) WHERE a.id STARTS WITH 'former-' DELETE a");
  await driver.close();
  await api.close();
});

test('the former ids are those of the files', async () => {
  const { record } = await api.ask('{ record { aliases { former current } } }');
  const own = record.aliases.filter(({ former }) => !former.startsWith('former-'));
  expect(own).toEqual(theRecord.aliases.map(({ id, of }) => ({ former: id, current: of })));
  expect(own.map(({ former }) => former)).toContain('budyonny-accused-kork-1937-06-11');
});

test('each finds what bears the id now', async () => {
  for (const { id, of } of [...theRecord.aliases, ...planted]) {
    const { node } = await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(node).toEqual({ __typename: expect.any(String), id: of });
  }
});

test('a tie, an entity, a network, a cascade and a trace take a former id as one of today', async () => {
  const { tie, figure, cascade, traceBetween } = await api.ask(`{
    tie(id: "yezhov-case-led-to-koltsov-case") { id from { id } statement }
    figure(id: "former-yezhov") { id name }
    cascade(from: "former-yezhov", maxWaves: 1) { spark { id } waves { index } }
    traceBetween(from: "former-yezhov", to: "yagoda", maxSteps: 1) { traces { statement } }
  }`);
  expect(tie).toEqual({
    id: 'fall-of-yezhov-led-to-koltsov-case',
    from: { id: 'fall-of-yezhov' },
    statement: 'The fall of Yezhov led to the case of Koltsov and the intelligentsia.',
  });
  expect(figure).toEqual({ id: 'yezhov', name: 'Nikolai Yezhov' });
  expect(cascade.spark.id).toBe('yezhov');
  expect(traceBetween.traces.length).toBeGreaterThan(0);
  const around = (id: string) =>
    api.ask('query ($id: ID!) { network(around: [$id], first: 50) { ties { id } } }', { id });
  const { network } = await around('former-yezhov');
  expect(network).toEqual((await around('yezhov')).network);
  expect(network.ties.length).toBeGreaterThan(20);
});

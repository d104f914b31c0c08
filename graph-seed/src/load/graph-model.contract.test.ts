import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, START_MS, TEST_MS, type TestGraph } from '../testing/open-graph.ts';
import { recordOf, smallFiles } from '../testing/small-files.ts';
import { theRecord } from '../testing/the-record.ts';

/** What stands in the graph after a load: labels, properties, indexes, spellings. */

let graph: TestGraph;
const ask: TestGraph['ask'] = (...query) => graph.ask(...query);
const small = recordOf(smallFiles());

beforeAll(async () => {
  graph = await openGraph();
}, START_MS);
afterAll(() => graph?.close(), START_MS);

test('nodes and relationships stand in it as the model says', { timeout: TEST_MS }, async () => {
  await graph.load(small);
  expect(
    await ask(
      'MATCH (n:KtoKogo {id: "anna"}) RETURN labels(n) AS labels, n.kind AS kind, n.born AS born, n.spellings AS spellings',
    ),
  ).toEqual([
    {
      labels: ['KtoKogo', 'Entity', 'Figure'],
      kind: 'FIGURE',
      born: '1890',
      spellings: ['Anna Alpha', 'Alpha'],
    },
  ]);
  expect(
    await ask('MATCH (a)-[r:REPLACEMENT]->(b) RETURN a.id AS a, b.id AS b, properties(r) AS all'),
  ).toEqual([
    {
      a: 'anna',
      b: 'boris',
      all: {
        id: 'anna-replaced-boris-as-nkvd-town',
        kind: 'REPLACEMENT',
        fromId: 'anna',
        toId: 'boris',
        date: '1936-09-26',
        earliest: '1936-09-26',
        latest: '1936-09-26',
        standing: 'REPORTED',
        statement: 'Anna Alpha replaced Boris Beta as minister on 26 September 1936.',
        citations: ['page-2', 'page-1'],
        office: 'nkvd-town',
        how: 'removed',
        strength: neo4j.int(1001),
        citedWorks: ['book', 'book'],
        citedTiers: ['SECONDARY', 'SECONDARY'],
        citedReadings: ['NOT_READ', 'READ'],
      },
    },
  ]);
  expect(
    await ask('MATCH (a:KtoKogo:Arrest)-[:ARREST_OF]->(f:Figure) RETURN a.orderedBy AS by, f.id AS of'),
  ).toEqual([{ by: 'anna', of: 'boris' }]);
  expect(
    await ask('MATCH (:Citation)-[r:PLACE_IN]->(w:Work) RETURN w.id AS work, toString(count(r)) AS places'),
  ).toEqual([{ work: 'book', places: '2' }]);
  expect(
    await ask(
      'MATCH (t:KtoKogo:Term) WHERE t.seeAlso <> [] RETURN t.id AS id, t.linked AS linked, t.seeAlso AS seeAlso',
    ),
  ).toEqual([{ id: 'term-plenum', linked: ['plenum'], seeAlso: ['term-tie'] }]);
  expect(
    await ask('MATCH (r:KtoKogo:Record {id: "record"}) RETURN r.version AS version, r.entities AS entities'),
  ).toEqual([
    {
      version: small.version,
      entities:
        '[{"kind":"EVENT","count":1},{"kind":"FIGURE","count":3},{"kind":"OFFICE","count":1},{"kind":"TRIAL","count":1}]',
    },
  ]);
});

test('indexes are those of the model', { timeout: TEST_MS }, async () => {
  await graph.load(small);
  const indexes = await ask(
    'SHOW INDEXES YIELD name, type, state WHERE name STARTS WITH "ktoKogo" RETURN name, type, state',
  );
  // Ids and spellings; for each kind of tie by id and by either end; accusations by their occasion.
  expect(indexes).toHaveLength(2 + 3 * 7 + 1);
  expect(new Set(indexes.map(({ state }) => state))).toEqual(new Set(['ONLINE']));
  await expect(ask('CREATE (:KtoKogo {id: "anna"})')).rejects.toThrow(/already exists/);
});
test('figures are found by any spelling', { timeout: TEST_MS }, async () => {
  await graph.load(theRecord);
  const asked = [
    ['jeschow', 'yezhov'],
    ['ezov', 'yezhov'],
    ['ежов', 'yezhov'],
    ['tuchatschewski', 'tukhachevsky'],
    ['boukharine', 'bukharin'],
    ['radex~1', 'radek'],
    ['vyshinksky~2', 'vyshinsky'],
  ];
  for (const [query, id] of asked) {
    const hits = await ask(
      "CALL db.index.fulltext.queryNodes('ktoKogoSpellings', $query) YIELD node RETURN node.id AS id LIMIT 3",
      { query },
    );
    expect(hits, query).toContainEqual({ id });
  }
});

import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph, START_MS, TEST_MS, type TestGraph } from '../testing/open-graph.ts';
import { recordOf, smallFiles } from '../testing/small-files.ts';
import { theRecord as record } from '../testing/the-record.ts';

let graph: TestGraph;
const ask: TestGraph['ask'] = (...query) => graph.ask(...query);

beforeAll(async () => {
  graph = await openGraph();
}, START_MS);
afterAll(() => graph?.close(), START_MS);
beforeEach(() => ask('MATCH (n) DETACH DELETE n'), TEST_MS);

const small = recordOf(smallFiles());

describe('what stands in the graph after a load', { timeout: TEST_MS }, () => {
  test('nodes and relationships stand in it as the model says', async () => {
    await graph.load(small);
    expect(
      await ask(
        'MATCH (n:KtoKogo {id: "anna"}) UNWIND labels(n) AS label WITH n, label ORDER BY label WITH n, collect(label) AS labels RETURN labels, n.kind AS kind, n.born AS born, n.spellings AS spellings',
      ),
    ).toEqual([
      {
        labels: ['Entity', 'Figure', 'KtoKogo'],
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
          hash: expect.stringMatching(/^[\w-]{16}$/),
          citedWorks: ['book', 'book'],
          citedTiers: ['SECONDARY', 'SECONDARY'],
          citedReadings: ['NOT_READ', 'READ'],
          packed: [
            ...['anna', 'boris', '', ''],
            'REPLACEMENT REPORTED - - 1936-09-26 1936-09-26 1936-09-26',
            '1001 SECONDARY NOT_READ book SECONDARY READ book',
          ].join('\n'),
        },
      },
    ]);
    expect(
      await ask('MATCH (a:KtoKogo:Arrest)-[:ARREST_OF]->(f:Figure) RETURN a.orderedBy AS by, f.id AS of'),
    ).toEqual([{ by: 'anna', of: 'boris' }]);
    expect(
      await ask('MATCH (:Citation)-[r:PLACE_IN]->(w:Work) RETURN w.id AS work, toString(count(r)) AS places'),
    ).toEqual([{ work: 'book', places: '2' }]);
    expect(await ask('MATCH (l:Lesson)-[:CITES]->(c:Citation) RETURN c.id AS place ORDER BY place')).toEqual([
      { place: 'page-1' },
      { place: 'page-2' },
    ]);
    expect(
      await ask(
        'MATCH (t:KtoKogo:Term) WHERE t.seeAlso <> [] RETURN t.id AS id, t.linked AS linked, t.seeAlso AS seeAlso',
      ),
    ).toEqual([{ id: 'term-plenum', linked: ['plenum'], seeAlso: ['term-tie'] }]);
    expect(
      await ask(
        'MATCH (c:ThesisClaim)-[:SPEAKS_OF]->(e:Entity) RETURN c.id AS claim, e.id AS of, c.ties AS ties ORDER BY of',
      ),
    ).toEqual(
      ['anna', 'nkvd-town'].map((of) => ({ claim: 'thesis-1-01', of, ties: ['anna-held-nkvd-town'] })),
    );
    expect(
      await ask(
        'MATCH (s:KtoKogo:Stance {about: "anna"}) RETURN s.interpretation AS interpretation, s.by AS by',
      ),
    ).toEqual([{ interpretation: 'reading-one', by: '{"name":"Dora Delta","work":"book"}' }]);
    expect(
      await ask(
        'MATCH (r:KtoKogo:Record {id: "record"}) RETURN r.version AS version, r.entities AS entities',
      ),
    ).toEqual([
      {
        version: small.version,
        entities:
          '[{"kind":"EVENT","count":1},{"kind":"FIGURE","count":3},{"kind":"OFFICE","count":1},{"kind":"TRIAL","count":1}]',
      },
    ]);
  });

  test('what stands in JSON texts, and how many ties there are, can be asked without reading them', async () => {
    await graph.load(small);
    const [lesson] = await ask('MATCH (l:Lesson) RETURN l.shownIds AS shown, l.citedIds AS cited');
    expect(lesson).toEqual({ shown: ['anna', 'boris'], cited: ['page-1', 'page-2'] });
    expect(await ask('MATCH (i:Interpretation) RETURN i.id AS id, i.workIds AS works ORDER BY id')).toEqual(
      ['reading-one', 'reading-two'].map((id) => ({ id, works: ['book'] })),
    );
    expect(await ask('MATCH (s:Stance) RETURN s.about AS about, s.workIds AS works ORDER BY about')).toEqual([
      { about: 'anna', works: ['book'] },
      { about: 'anna-held-nkvd-town', works: [] },
      { about: 'boris', works: [] },
    ]);
    const counted = await ask(
      'MATCH (e:Entity) RETURN e.id AS id, e.ties AS ties, COUNT { (e)--(:Entity) } AS found ORDER BY id',
    );
    expect(counted).toHaveLength(6);
    expect(counted.map(({ id, ties }) => ({ id, ties }))).toEqual(
      counted.map(({ id, found }) => ({ id, ties: found })),
    );
    expect(counted[0]).toEqual({ id: 'anna', ties: neo4j.int(7), found: neo4j.int(7) });
  });

  test('the accounts of an end that is not settled are found by what they cite', async () => {
    await graph.load(record);
    const disputed = record.entities.flatMap((each) =>
      each.kind === 'FIGURE' && each.fateReadings.length > 0 ? [each] : [],
    );
    expect(disputed.length).toBeGreaterThan(0);
    expect(
      await ask(
        'MATCH (f:Figure) WHERE f.fateCitedIds <> [] RETURN f.id AS id, f.fateCitedIds AS cited ORDER BY id',
      ),
    ).toEqual(
      disputed
        .map(({ id, fateReadings }) => ({
          id,
          cited: [...new Set(fateReadings.flatMap(({ citations }) => citations))],
        }))
        .filter(({ cited }) => cited.length > 0),
    );
  });

  test('indexes are those of the model', async () => {
    await graph.load(small);
    const indexes = await ask(
      'SHOW INDEXES YIELD name, type, state WHERE name STARTS WITH "ktoKogo" RETURN name, type, state',
    );
    // Ids and spellings; each order of figures; for each kind of tie by id and by either end; accusations by their occasion; stances by what
    // they are about.
    expect(indexes).toHaveLength(2 + 4 + 3 * 7 + 1 + 1);
    expect(new Set(indexes.map(({ state }) => state))).toEqual(new Set(['ONLINE']));
    await expect(ask('CREATE (:KtoKogo {id: "anna"})')).rejects.toThrow(/already exists/);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SeedError } from '../seed-error.ts';
import { openGraph, START_MS, TEST_MS, type TestGraph } from '../testing/open-graph.ts';
import { runToItsEnd } from '../testing/run-to-its-end.ts';
import { edited, figure, recordOf, smallFiles } from '../testing/small-files.ts';
import { theRecord as record } from '../testing/the-record.ts';

let graph: TestGraph;
const ask: TestGraph['ask'] = (...query) => graph.ask(...query);
const load: TestGraph['load'] = (...record) => graph.load(...record);

beforeAll(async () => {
  graph = await openGraph();
}, START_MS);
afterAll(() => graph?.close(), START_MS);
beforeEach(() => ask('MATCH (n) DETACH DELETE n'), TEST_MS);

/** Everything stored, with Neo4j's element ids, which are equal only if nothing was written again. */
async function everything(): Promise<unknown> {
  return {
    nodes: await ask(
      'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS all ORDER BY id',
    ),
    ties: await ask(
      'MATCH ()-[r]->() RETURN elementId(r) AS id, type(r) AS type, properties(r) AS all ORDER BY id',
    ),
  };
}

/** The same without Neo4j's ids, which differ from one graph to another. */
async function contents(): Promise<unknown> {
  return {
    nodes: await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS all ORDER BY labels, n.id'),
    ties: await ask(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS all ORDER BY type, a, b, r.id',
    ),
  };
}

const small = recordOf(smallFiles());

describe('the whole record', { timeout: TEST_MS }, () => {
  test('is in the graph after a load, as the model says, found by any spelling, and a second load writes nothing', async () => {
    const { status, created } = await load(record);
    const citedBySorts = [
      record.entities.map((entity) => [
        ...entity.citations,
        ...(entity.kind === 'FIGURE' ? entity.fateReadings.flatMap(({ citations }) => citations) : []),
        ...('numbers' in entity ? entity.numbers.flatMap(({ citations }) => citations) : []),
      ]),
      [...record.terms, ...record.thesisClaims, ...record.stances].map(({ citations }) => citations),
      record.lessons.map(({ steps }) => steps.flatMap(({ citations }) => citations)),
    ];
    expect(status).toBe('loaded');
    expect(created).toBe(
      record.entities.length +
        record.ties.length +
        2 * (record.arrests.length + record.citations.length) +
        record.works.length +
        record.terms.length +
        record.aliases.length +
        record.theses.length +
        record.thesisClaims.flatMap(({ id, entities }) => [id, ...entities]).length +
        record.interpretationGroups.length +
        record.interpretations.length +
        record.stances.length +
        record.lessons.length +
        citedBySorts.flatMap((citers) => citers.flatMap((citations) => [...new Set(citations)])).length,
    );
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
    const before = await everything();
    expect(await load(record)).toEqual({ status: 'unchanged', created: 0, updated: 0, removed: 0 });
    expect(await everything()).toEqual(before);
    const counts = await ask(
      'MATCH (n:KtoKogo:Entity) RETURN n.kind AS kind, toString(count(n)) AS count ORDER BY kind',
    );
    expect(counts.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'EVENT 140',
      'FIGURE 707',
      'OFFICE 100',
      'TRIAL 14',
    ]);
  });
});

describe('a changed record', { timeout: TEST_MS }, () => {
  test('is written where it differs, and what vanished from the files goes', async () => {
    await load(small);
    const changed = recordOf(
      smallFiles({
        ...edited('accusations/plenum.yaml', 'said so', 'said otherwise'),
        ...edited('consequences/plenum.yaml', 'to: the-trial', 'to: later'),
        'events/later.yaml':
          'id: later\nname: Later\ninSentence: later\nrepression: false\nstanding: reported\ncitations: [page-2]\n',
      }),
    );
    // One event, its tie and what it cites are new, one accusation has changed, one tie is gone, and so a trial has one less.
    expect(await load(changed)).toEqual({ status: 'loaded', created: 3, updated: 2, removed: 1 });
    const updated = await contents();
    expect(await load(changed)).toMatchObject({ status: 'unchanged' });
    await ask('MATCH (n) DETACH DELETE n');
    await load(changed);
    expect(await contents()).toEqual(updated);
  });

  test('an event that has become a trial keeps what hangs on it', async () => {
    await load(small);
    const [before] = await ask('MATCH (n:KtoKogo {id: "plenum"}) RETURN elementId(n) AS element');
    const files = smallFiles({
      'trials/plenum.yaml':
        'id: plenum\nname: The plenum\ninSentence: the plenum\ndate: 1937-02\nstanding: documented\ncitations: [page-1]\ndefendants:\n  - figure: boris\n',
    }).filter(({ file }) => file !== 'events/plenum.yaml');
    expect(await load(recordOf(files))).toMatchObject({ status: 'loaded' });
    expect(
      await ask('MATCH (n:KtoKogo {id: "plenum"}) RETURN elementId(n) AS element, labels(n) AS labels'),
    ).toEqual([{ element: before?.element, labels: expect.arrayContaining(['KtoKogo', 'Entity', 'Trial']) }]);
    expect(await ask('MATCH (n:Event) RETURN n')).toEqual([]);
  });

  test('what somebody deleted comes back though the version is the same', async () => {
    await load(small);
    await ask('MATCH (n:KtoKogo {id: "boris"}) DETACH DELETE n');
    expect(await load(small)).toMatchObject({ status: 'loaded', updated: 0, removed: 0 });
    expect(await load(small)).toMatchObject({ status: 'unchanged' });
  });

  test('what has no id, or one that is no text, goes; a tie that stands twice is made anew', async () => {
    await load(small);
    await ask('CREATE (:KtoKogo:Figure), (:KtoKogo:Work {id: 7})');
    await ask(`MATCH (a:KtoKogo)-[r:CONSEQUENCE]->(b:KtoKogo)
      CREATE (a)-[second:CONSEQUENCE]->(b) SET second = properties(r)
      CREATE (a)-[:CONSEQUENCE {note: "no id"}]->(b)`);
    expect(await load(small)).toEqual({ status: 'loaded', created: 0, updated: 1, removed: 3 });
    expect(await ask('MATCH ()-[r:CONSEQUENCE]->() RETURN r.id AS id')).toHaveLength(1);
    expect(await load(small)).toMatchObject({ status: 'unchanged' });
  });

  test('a graph without a version is not taken for loaded', async () => {
    await load(small);
    await ask('MATCH (r:Record) REMOVE r.version');
    expect(await load(small)).toEqual({ status: 'loaded', created: 0, updated: 0, removed: 0 });
    expect(await load(small)).toMatchObject({ status: 'unchanged' });
  });
});

describe('a load that does not come to its end', { timeout: TEST_MS }, () => {
  test.each(['Comparing', 'Removing', 'Writing 6', 'ties'])(
    'aborted at "%s" leaves the old version whole',
    async (step) => {
      await load(small);
      const before = await everything();
      const abort = new AbortController();
      const reason = new Error('stop');
      const onProgress = (line: string) => {
        if (line.includes(step)) abort.abort(reason);
      };
      const other = recordOf(
        smallFiles({
          ...edited('consequences/plenum.yaml', 'to: the-trial', 'to: e1'),
          ...Object.fromEntries(
            ['e1', 'e2', 'e3', 'e4', 'e5'].map((id) => [`events/${id}.yaml`, eventFile(id)]),
          ),
        }),
      );
      await expect(load(other, { signal: abort.signal, onProgress })).rejects.toBe(reason);
      expect(await everything()).toEqual(before);
      expect(
        await ask(
          'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery',
        ),
      ).toEqual([]);
      expect(await load(small)).toMatchObject({ status: 'unchanged' });
      expect(await load(other)).toMatchObject({ status: 'loaded' });
    },
  );

  test('killed outright in the middle of writing leaves the old version whole, and the next load mends it', async () => {
    await load(small);
    const before = await everything();
    const index = new URL('../index.ts', import.meta.url).href;
    const script = `
      import { loadRecord, readRecord } from '${index}';
      const onProgress = (line) => line.endsWith('ties') && process.kill(process.pid, 'SIGKILL');
      await loadRecord(driver, await readRecord(), { database, onProgress });`;
    expect(await runToItsEnd(graph.server, script)).toBe('SIGKILL');
    expect(await everything()).toEqual(before);
    expect(await load(record)).toMatchObject({ status: 'loaded' });
    expect(await ask('MATCH (n:KtoKogo:Figure) RETURN toString(count(n)) AS figures')).toEqual([
      { figures: '707' },
    ]);
  });

  test('a signal that was aborted before keeps it from beginning', async () => {
    await expect(load(small, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
    expect(await ask('MATCH (n) RETURN n')).toEqual([]);
  });

  test('several loads at once, indexes and all, leave one whole record', async () => {
    await ask('DROP CONSTRAINT ktoKogoId IF EXISTS');
    for (const { name } of await ask(
      'SHOW INDEXES YIELD name WHERE name STARTS WITH "ktoKogo" RETURN name',
    )) {
      await ask(`DROP INDEX ${name}`);
    }
    const results = await Promise.all([load(small), load(small), load(small)]);
    expect(results.filter(({ created }) => created > 0)).toHaveLength(1);
    expect(await load(small)).toMatchObject({ status: 'unchanged' });
  });

  test('a database that does not exist is an error that says what to do', async () => {
    const failed = load(small, { database: 'nowhere' });
    await expect(failed).rejects.toThrow(SeedError);
    await expect(failed).rejects.toThrow(/Put right NEO4J_DATABASE\. The graph holds what it held before\./);
  });
});

describe('in a database shared with others', { timeout: TEST_MS }, () => {
  test('their nodes, ties and constraints survive a load, a change and a removal', async () => {
    await ask('CREATE CONSTRAINT theirs IF NOT EXISTS FOR (n:Figure) REQUIRE n.number IS UNIQUE');
    await ask(
      'CREATE (:Figure {number: 1, id: "anna"})-[:ACCUSATION {id: "theirs"}]->(:Record {id: "record", version: "theirs"})',
    );
    const theirs = () =>
      ask(
        'MATCH (n)-[r]->(m) WHERE NOT n:KtoKogo RETURN elementId(n) AS n, properties(n) AS np, elementId(r) AS r, properties(r) AS rp, properties(m) AS mp',
      );
    const before = await theirs();
    await load(small);
    await load(recordOf(smallFiles({ 'figures/dora.yaml': figure('dora', 'Dora Delta') })));
    await load(small);
    expect(await theirs()).toEqual(before);
    expect(before).toHaveLength(1);
    expect(await load(small)).toMatchObject({ status: 'unchanged' });
    expect(await ask('SHOW CONSTRAINTS YIELD name WHERE name = "theirs" RETURN name')).toHaveLength(1);
    await ask('DROP CONSTRAINT theirs');
  });

  test('a lesson that a teacher made, with its saves, stays to the last property', async () => {
    await ask(`CREATE (:KtoKogoLesson {id: "anna", editKeyHash: "e", teachKeyHash: "t", revision: 2, draft: "{}", published: "{}",
      publishedVersion: 1, publishedRevision: 1, withAnswers: true, origin: "who-spoke", createdAt: "a", updatedAt: "b"})`);
    await ask(`UNWIND [1, 2] AS revision
      CREATE (:KtoKogoLessonRevision {lessonId: "anna", revision: revision, content: "{}", at: "a"})`);
    const theirs = () =>
      ask(
        'MATCH (n) WHERE NOT n:KtoKogo RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS all ORDER BY id',
      );
    const before = await theirs();
    await load(small);
    await load(recordOf(smallFiles({ 'figures/dora.yaml': figure('dora', 'Dora Delta') })));
    await load(small);
    expect(await theirs()).toEqual(before);
    expect(before).toHaveLength(3);
  });

  test('their own ties between our nodes are left alone', async () => {
    await load(small);
    await ask(
      'MATCH (a:KtoKogo {id: "anna"}), (b:KtoKogo {id: "boris"}) CREATE (a)-[:NOTE {text: "look"}]->(b)',
    );
    await load(recordOf(smallFiles(edited('accusations/plenum.yaml', 'said so', 'said otherwise'))));
    expect(await ask('MATCH ()-[r:NOTE]->() RETURN r.text AS text')).toEqual([{ text: 'look' }]);
  });

  test('an index of that name on something else is an error', async () => {
    await ask('DROP INDEX ktoKogoSpellings IF EXISTS');
    await ask('CREATE INDEX ktoKogoSpellings FOR (n:Other) ON (n.name)');
    await expect(load(small)).rejects.toThrow(
      /an index or constraint "ktoKogoSpellings" that is not on KtoKogo\(spellings\)/,
    );
    await ask('DROP INDEX ktoKogoSpellings');
    expect(await load(small)).toMatchObject({ status: 'loaded' });
  });
});

function eventFile(id: string): string {
  return `id: ${id}\nname: ${id}\ninSentence: ${id}\nrepression: false\nstanding: reported\ncitations: [page-2]\n`;
}

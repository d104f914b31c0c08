import { setImmediate as nextTurn } from 'node:timers/promises';
import { newLessonId } from '@kto-kogo/lesson';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Deadline } from '../src/limits/deadline.ts';
import { createBookmarks } from '../src/neo4j/bookmarks.ts';
import { createStores } from '../src/neo4j/stores.ts';
import { hashesOf, newKeys } from '../src/own-lesson/keys.ts';
import { ownLessonRepository } from '../src/own-lesson/own-lesson.repository.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { asGiven, CONTENT, type Made, make, publish, QUERIES, type Saved, save } from './own-lesson.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { lessonsPerDay: 10_000, pointsPerMinute: 1_000_000 });
});
afterAll(() => api.close());

const titled = (title: string) => ({ ...CONTENT, title });
type Draft = { revision: number; content: { title: string }; revisions: { revision: number }[] };
const draftOf = async ({ id, editKey }: Made, revision: number | null = null) =>
  (await api.ask<{ lessonDraft: Draft | null }>(QUERIES.draft, { id, key: editKey, revision })).lessonDraft;
const saved = (revision: number) => ({ __typename: 'LessonSaved', revision, savedAt: expect.any(String) });

describe('a save on an old base', () => {
  test('writes nothing, and gives what was saved since', async () => {
    const made = await make(api);
    await save(api, made, 1, titled('Theirs'));
    for (const base of [1, 0, -1, 3]) {
      expect(await save(api, made, base, titled('Mine'))).toEqual({
        __typename: 'LessonConflict',
        theirs: expect.objectContaining({ revision: 2, content: asGiven(titled('Theirs')) }),
      });
    }
    expect(await draftOf(made)).toMatchObject({ revision: 2, content: { title: 'Theirs' } });
    expect((await draftOf(made))?.revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  test('is saved already where the draft is the same: the answer to the first was lost', async () => {
    const made = await make(api);
    expect(await save(api, made, 1, titled('Mine'))).toEqual(saved(2));
    expect(await save(api, made, 1, titled('Mine'))).toEqual(saved(2));
    expect(await save(api, made, 2, titled('Mine'))).toEqual(saved(2));
    expect((await draftOf(made))?.revisions).toHaveLength(2);
  });

  test('of many at once one wins, round by round, and the others are told its content', async () => {
    const made = await make(api);
    for (let base = 1; base <= 8; base += 1) {
      const titles = Array.from({ length: 8 }, (_, at) => `Round ${base}, ${at}`);
      const results = await Promise.all(titles.map((title) => save(api, made, base, titled(title))));
      const isSaved = (each: Saved) => each.__typename === 'LessonSaved';
      const winner = titles[results.findIndex(isSaved)];
      expect(results.filter(isSaved)).toEqual([saved(base + 1)]);
      for (const each of results)
        if (each.__typename === 'LessonConflict')
          expect(each.theirs).toMatchObject({ revision: base + 1, content: { title: winner } });
      expect(await draftOf(made)).toMatchObject({ revision: base + 1, content: { title: winner } });
    }
  });
});

test('of 51 saves 50 are kept, the present draft among them; one can be brought back and published', async () => {
  const made = await make(api, titled('Save 1'));
  for (let base = 1; base <= 50; base += 1) await save(api, made, base, titled(`Save ${base + 1}`));
  const draft = await draftOf(made);
  expect(draft?.revisions.map(({ revision }) => revision)).toEqual(
    Array.from({ length: 50 }, (_, at) => 51 - at),
  );
  expect(await draftOf(made, 1)).toBeNull();
  const second = await draftOf(made, 2);
  expect(second).toMatchObject({ revision: 2, content: { title: 'Save 2' } });
  expect(await publish(api, made, { revision: 2 })).toMatchObject({ title: 'Save 2', version: 1 });
  expect(await save(api, made, 51, titled('Save 2'))).toEqual(saved(52));
  expect(await draftOf(made, 2)).toBeNull();

  const publishing = async (revision: number, withAnswers = true) => {
    const variables = { id: made.id, key: made.editKey, revision, withAnswers };
    return (await api.post({ query: QUERIES.publish, variables })).errors.map(({ message }) => message);
  };
  for (const revision of [1, 53, 0, -2_147_483_648]) {
    expect(await publishing(revision)).toEqual([expect.stringMatching(/is not kept/)]);
  }
  // What is published stays published, and may still be given without answers, though its save is kept no more.
  expect(await publishing(2)).toEqual([]);
  expect(await publish(api, made, { revision: 2, withAnswers: false })).toMatchObject({
    title: 'Save 2',
    version: 2,
    hasAnswers: false,
  });
});

test('a draft that is not finished is saved, and published only when it is', async () => {
  const made = await make(api, { ...CONTENT, title: ' ', steps: [] });
  const variables = { id: made.id, key: made.editKey, revision: 1 };
  const { errors } = await api.post({ query: QUERIES.publish, variables });
  expect(errors).toMatchObject([
    {
      message:
        'It cannot be published yet. Give the lesson a title. Add a view: a lesson has one step at least.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('what is right of a question is something that the record knows, or it is not published', async () => {
  const { ties } = await api.ask<{ ties: { nodes: { id: string }[] } }>(
    '{ ties(first: 1) { nodes { id } } }',
  );
  const tie = ties.nodes[0]?.id ?? '';
  const pointingAt = (point: string, shows = [point, 'yezhov']) => ({
    ...CONTENT,
    steps: CONTENT.steps.map((step) =>
      step.question?.kind !== 'POINT'
        ? step
        : { ...step, shows, question: { ...step.question, answer: { kind: 'POINT' as const, point } } },
    ),
  });
  const publishing = async (content: typeof CONTENT) => {
    const made = await make(api, content);
    const variables = { id: made.id, key: made.editKey, revision: 1 };
    return (await api.post({ query: QUERIES.publish, variables })).errors;
  };
  for (const point of ['nobody-at-all', tie])
    expect(await publishing(pointingAt(point))).toMatchObject([
      {
        message:
          'It cannot be published yet. Step 3: the record has no figure, event, trial or office that is its right answer: choose another among those it shows.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  expect(await publishing(pointingAt('nobody-at-all', ['yezhov']))).toMatchObject([
    {
      message: 'It cannot be published yet. Step 3: say which of those it shows is the right answer.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  expect(await publishing(pointingAt('yezhov'))).toEqual([]);
});

/** The driver may send a statement again that was done, and so may whoever lost an answer. */
test('each write that is sent twice is made once', async () => {
  const own = () => ownLessonRepository(openStores().lessons);
  const [id, keys, others] = [newLessonId(), newKeys(), newKeys()];
  const { editKeyHash } = hashesOf(keys);
  const twice = async <Result>(write: () => Promise<Result>) => [await write(), await write()];
  const published = { id, version: 1, withAnswers: true, content: titled('Again') };

  await twice(() => own().create(id, keys, { content: CONTENT, origin: null }));
  for (const result of await twice(() => own().save(id, editKeyHash, { base: 1, content: titled('Again') })))
    expect(result).toMatchObject({ isSaved: true, draft: { revision: 2 } });
  expect(await own().revisionsByIds([id])).toMatchObject([[{ revision: 2 }, { revision: 1 }]]);
  for (const result of await twice(() => own().publish(id, editKeyHash, { revision: 2, withAnswers: true })))
    expect(result).toMatchObject(published);
  expect(await twice(() => own().renewKeys(id, editKeyHash, others))).toEqual([true, true]);
  expect(await own().keys(id)).toEqual(hashesOf(others));
  await twice(() => own().remove(id, hashesOf(others).editKeyHash));
  expect(await own().keys(id)).toBeNull();
});

test('whoever had compared a key before it was renewed, or the lesson deleted, changes nothing', async () => {
  const own = () => ownLessonRepository(openStores().lessons);
  const [id, keys, others] = [newLessonId(), newKeys(), newKeys()];
  const { editKeyHash } = hashesOf(keys);
  await own().create(id, keys, { content: CONTENT, origin: null });
  await own().renewKeys(id, editKeyHash, others);
  const late = async () => {
    expect(await own().save(id, editKeyHash, { base: 1, content: titled('Late') })).toBeNull();
    expect(await own().publish(id, editKeyHash, { revision: 1, withAnswers: true })).toBeNull();
    expect(await own().renewKeys(id, editKeyHash, newKeys())).toBe(false);
  };
  await late();
  await own().remove(id, editKeyHash);
  expect(await own().keys(id)).toEqual(hashesOf(others));
  await own().remove(id, hashesOf(others).editKeyHash);
  await late();
});

test('what is saved while the lesson is deleted is refused in words or gone, and leaves nothing', async () => {
  for (let round = 0; round < 8; round += 1) {
    const made = await make(api);
    const { id, editKey: key } = made;
    const saves = Array.from({ length: 4 }, (_, at) =>
      api.post({
        query: QUERIES.save,
        variables: { id, key, base: 1, content: { ...CONTENT, title: `${at}`, steps: [] } },
      }),
    );
    await nextTurn();
    const results = await Promise.all([
      ...saves,
      api.post({ query: QUERIES.remove, variables: { id, key } }),
    ]);
    const codes = results.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    for (const code of codes) expect(['FORBIDDEN', 'DATABASE_UNAVAILABLE']).toContain(code);
    await api.ask(QUERIES.remove, { id, key });
    const { records } = await api.driver.executeQuery(
      'MATCH (n) WHERE n.id = $id OR n.lessonId = $id RETURN n',
      { id },
      { database: 'neo4j' },
    );
    expect(records).toEqual([]);
  }
});

const openStores = () =>
  createStores({
    driver: api.driver,
    database: 'neo4j',
    bookmarks: createBookmarks(),
    statementMaxMs: 15_000,
    deadline: new Deadline(60_000),
  });

describe('old drafts', () => {
  /** @param keptUntil by default long ago: whoever makes a lesson next, another test perhaps, removes them */
  const age = (ids: readonly string[], keptUntil = '2021-01-01T00:00:00.000Z') =>
    api.driver.executeQuery(
      "MATCH (l:KtoKogoLesson) WHERE l.id IN $ids SET l.updatedAt = '2020-01-01T00:00:00.000Z' WITH l WHERE l.keptUntil IS NOT NULL SET l.keptUntil = $keptUntil",
      { ids, keptUntil },
      { database: 'neo4j' },
    );
  const keptUntilOf = async (id: string): Promise<string> => {
    const { records } = await api.driver.executeQuery(
      'MATCH (l:KtoKogoLesson {id: $id}) RETURN l.keptUntil AS keptUntil',
      { id },
      { database: 'neo4j' },
    );
    return records[0]?.get('keptUntil');
  };
  const left = async (ids: readonly string[]) => {
    const { records } = await api.driver.executeQuery(
      'MATCH (n) WHERE n.id IN $ids OR n.lessonId IN $ids RETURN DISTINCT coalesce(n.lessonId, n.id) AS id',
      { ids },
      { database: 'neo4j' },
    );
    return records.map((record) => record.get('id')).toSorted();
  };

  test('one that was never published goes when the next lesson is made; what was published, or saved since, stays', async () => {
    const [old, published, edited, saved] = [
      await make(api),
      await make(api),
      await make(api),
      await make(api),
    ];
    await publish(api, published);
    await publish(api, edited);
    await save(api, edited, 1, titled('Edited'));
    await save(api, old, 1, titled('Old'));
    const ids = [old, published, edited, saved].map(({ id }) => id);
    const soon = new Date(Date.now() + 600_000).toISOString();
    await age([saved.id], soon);
    await save(api, saved, 1, titled('Saved'));
    expect(Date.parse(await keptUntilOf(saved.id)) - Date.parse(soon)).toBeGreaterThan(365 * 86_400_000);
    await age([old, published, edited].map(({ id }) => id));
    await make(api);
    expect(await left(ids)).toEqual([published.id, edited.id, saved.id].toSorted());
    expect(await draftOf(old)).toBeNull();
  });

  test('many that are removed by several at once are all removed, and nobody is refused', async () => {
    const old = await Promise.all(Array.from({ length: 45 }, () => make(api)));
    const ids = old.map(({ id }) => id);
    await age(ids);
    for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 6 }, () => make(api)));
    expect(await left(ids)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newKeys } from '../src/own-lesson/keys.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { asInput, CONTENT, type Made, publish, QUERIES, save } from './own-lesson.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { lessonsPerDay: 10_000, pointsPerMinute: 1_000_000 });
});
afterAll(() => api.close());

const titled = (title: string) => ({ ...CONTENT, title });
type Draft = { revision: number; content: { title: string }; revisions: { revision: number }[] };
const draftOf = async ({ id, editKey }: Made) =>
  (await api.ask<{ lessonDraft: Draft | null }>(QUERIES.draft, { id, key: editKey, revision: null }))
    .lessonDraft;

describe('a lesson that is made with an edit key of one’s own', () => {
  type Created = Made & { hasContent: boolean };
  const create = (editKey: string, content = CONTENT) =>
    api.post({
      query: `mutation ($content: LessonContentInput!, $editKey: String) {
        createLesson(content: $content, editKey: $editKey) { id editKey teachKey revision hasContent } }`,
      variables: { content: asInput(content), editKey },
    });
  const created = async (editKey: string, content = CONTENT) => {
    const { data, errors } = await create(editKey, content);
    expect(errors).toEqual([]);
    return (data as unknown as { createLesson: Created }).createLesson;
  };
  const aKey = () => newKeys().editKey;

  test('is made once, however often it is sent, and one is told whether it is what was sent', async () => {
    const editKey = aKey();
    const first = await created(editKey);
    expect(first).toMatchObject({ editKey, revision: 1, hasContent: true });
    expect(await created(editKey)).toEqual(first);
    expect(await created(editKey, titled('Written since'))).toEqual({ ...first, hasContent: false });
    await save(api, first, 1, titled('Saved'));
    expect(await created(editKey, titled('Saved'))).toEqual({ ...first, revision: 2 });
    expect(await draftOf(first)).toMatchObject({ revision: 2, content: { title: 'Saved' } });
    await publish(api, first);
    expect(
      (await api.ask<{ lessonTeaching: object }>(QUERIES.teaching, { id: first.id, key: first.teachKey }))
        .lessonTeaching,
    ).toBeTruthy();
  });

  test('is one, where two pages make it at once', async () => {
    const editKey = aKey();
    const made = await Promise.all(['A', 'B', 'C', 'D'].map((title) => created(editKey, titled(title))));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.filter(({ hasContent }) => hasContent)).toHaveLength(1);
    expect((await draftOf(made[0] as Created))?.revisions).toHaveLength(1);
  });

  test('is one too where it is made from another, and the answer was lost', async () => {
    const from = await created(aKey());
    await publish(api, from);
    const fork = (editKey: string) =>
      api.ask<{ forkLesson: Made }>(
        `mutation ($id: ID!, $editKey: String) {
          forkLesson(id: $id, editKey: $editKey) { id editKey teachKey revision } }`,
        { id: from.id, editKey },
      );
    const editKey = aKey();
    const first = await fork(editKey);
    expect(first.forkLesson).toMatchObject({ editKey, revision: 1 });
    expect(await fork(editKey)).toEqual(first);
    expect((await fork(aKey())).forkLesson.id).not.toBe(first.forkLesson.id);
  });

  test('is not given to the former key once it has new ones', async () => {
    const made = await created(aKey());
    await api.ask(QUERIES.renew, { id: made.id, key: made.editKey });
    const { errors } = await create(made.editKey);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('counts once in a day’s lessons', async () => {
    const strict = await openApi(inject('neo4j'), { lessonsPerDay: 1 });
    try {
      const [query, variables] = [
        'mutation ($content: LessonContentInput!, $editKey: String) { createLesson(content: $content, editKey: $editKey) { id } }',
        { content: asInput(CONTENT), editKey: aKey() },
      ];
      for (let tries = 0; tries < 3; tries += 1)
        expect((await strict.post({ query, variables })).errors).toEqual([]);
    } finally {
      await strict.close();
    }
  });

  test('needs a key that nobody guesses', async () => {
    expect((await create('kirov')).errors).toMatchObject([
      { message: expect.stringMatching(/22 letters/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

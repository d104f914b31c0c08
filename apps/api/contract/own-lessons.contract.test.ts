import { theRecord } from '@kto-kogo/graph-seed/testing';
import { isOwnLessonId } from '@kto-kogo/lesson';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';
import { asGiven, CONTENT, make, publish, QUERIES, SECRETS, STEPS, save } from './own-lesson.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { lessonsPerDay: 10_000 });
});
afterAll(() => api.close());

const KEY = /^[\w-]{22}$/;
const now = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const draftOf = async (made: { id: string; editKey: string }, revision: number | null = null) =>
  (
    await api.ask<{ lessonDraft: Record<string, unknown> | null }>(QUERIES.draft, {
      id: made.id,
      key: made.editKey,
      revision,
    })
  ).lessonDraft;
const lessonOf = async (id: string) =>
  (await api.ask<{ lesson: Record<string, unknown> | null }>(QUERIES.read, { id })).lesson;
const teachingOf = async (id: string, key: string | null) =>
  (await api.ask<{ lessonTeaching: Record<string, unknown> | null }>(QUERIES.teaching, { id, key }))
    .lessonTeaching;

test('a lesson is made, saved, published and read; readers get nothing of the teacher’s part', async () => {
  const made = await make(api);
  expect(made).toEqual({
    id: expect.toSatisfy(isOwnLessonId),
    editKey: expect.stringMatching(KEY),
    teachKey: expect.stringMatching(KEY),
    revision: 1,
  });
  expect(made.editKey).not.toBe(made.teachKey);
  expect(await lessonOf(made.id)).toBeNull();
  expect(await teachingOf(made.id, made.teachKey)).toBeNull();
  const unpublished = { published: null, publishedRevision: null, publishedWithAnswers: null };
  expect(await draftOf(made)).toEqual({
    id: made.id,
    revision: 1,
    savedAt: now,
    ...unpublished,
    origin: null,
    content: asGiven(CONTENT),
    revisions: [{ revision: 1, savedAt: now }],
  });

  const better = { ...CONTENT, title: 'Who followed Yagoda' };
  expect(await save(api, made, 1, better)).toEqual({ __typename: 'LessonSaved', revision: 2, savedAt: now });
  const answer = await api.post({
    query: QUERIES.publish,
    variables: { id: made.id, key: made.editKey, revision: 2 },
  });
  expect(answer.errors).toEqual([]);
  const read = await api.post({ query: QUERIES.read, variables: { id: made.id } });
  expect(read.headers.get('cache-control')).toBe('no-store');
  for (const { text } of [answer, read])
    for (const secret of [...SECRETS, made.editKey, made.teachKey]) expect(text).not.toContain(secret);
  const { lenses: _, steps: __, ...shown } = better;
  const expected = {
    __typename: 'Lesson',
    id: made.id,
    ...shown,
    origin: null,
    version: 1,
    isShipped: false,
    hasAnswers: true,
    // What the record does not know is left out.
    lenses: [],
    citations: [],
    figures: [{ id: 'yezhov' }, { id: 'yagoda' }],
    steps: STEPS.map(({ id, title, view, caption, minutes, question, shows }) => ({
      ...{ id, title, view, frame: null, caption, minutes, citations: [] },
      question: question && {
        id: `${id}-question`,
        kind: question.kind,
        text: question.text,
        options: question.options,
      },
      shows: shows
        .filter((each) => each !== 'nobody-at-all')
        .map((each) => expect.objectContaining({ id: each })),
    })),
  };
  expect(read.data.lesson).toEqual(expected);
  expect((answer.data as unknown as { publishLesson: object }).publishLesson).toEqual(expected);
  expect(await draftOf(made)).toMatchObject({
    published: 1,
    publishedRevision: 2,
    publishedWithAnswers: true,
  });

  const taught = {
    lesson: { id: made.id, title: better.title },
    notes: [{ step: 'choice', text: SECRETS[0] }],
    answers: [
      { step: 'choice', choice: [1], text: null, point: null, why: SECRETS[1] },
      { step: 'text', choice: null, text: SECRETS[2], point: null, why: SECRETS[1] },
      { step: 'point', choice: null, text: null, point: { id: 'yagoda' }, why: SECRETS[1] },
    ],
  };
  expect(await teachingOf(made.id, made.teachKey)).toEqual(taught);
  expect(await teachingOf(made.id, made.editKey)).toEqual(taught);
});

test('readers see what is published until the next is; what is published already is not published again', async () => {
  const made = await make(api);
  await publish(api, made);
  await save(api, made, 1, { ...CONTENT, title: 'The second' });
  expect(await lessonOf(made.id)).toMatchObject({ title: CONTENT.title, version: 1 });
  expect(await publish(api, made)).toMatchObject({ title: CONTENT.title, version: 1 });
  expect(await publish(api, made, { withAnswers: false })).toMatchObject({ version: 2, hasAnswers: false });
  expect(await publish(api, made, { revision: 2 })).toMatchObject({
    title: 'The second',
    version: 3,
    hasAnswers: true,
  });
  expect(await publish(api, made, { revision: 2 })).toMatchObject({ version: 3 });
  expect(await lessonOf(made.id)).toMatchObject({ title: 'The second', version: 3, hasAnswers: true });
});

describe('an answer is checked', () => {
  const check = async (lesson: string, step: string, value: object) => {
    const answer = await api.post({ query: QUERIES.check, variables: { lesson, step, value } });
    return answer.errors[0]?.message ?? answer.data.checkAnswer;
  };

  test('by what is published, and only if it is published with answers', async () => {
    const made = await make(api);
    expect(await check(made.id, 'choice', { choice: [1] })).toMatch(/no lesson/);
    await publish(api, made);
    expect(await check(made.id, 'choice', { choice: [1] })).toMatchObject({
      isRight: true,
      answer: { choice: [1], why: SECRETS[1] },
    });
    expect(await check(made.id, 'choice', { choice: [0] })).toMatchObject({ isRight: false });
    expect(await check(made.id, 'text', { text: 'He knew too much.' })).toMatchObject({ isRight: null });
    expect(await check(made.id, 'point', { point: 'yagoda' })).toMatchObject({ isRight: true });
    expect(await check(made.id, 'point', { point: 'yezhov' })).toMatchObject({ isRight: false });
    expect(await check(made.id, 'point', { point: 'nobody-at-all' })).toMatch(/is neither/);
    expect(await check(made.id, 'plain', { text: 'What?' })).toMatch(/asks nothing/);
    await publish(api, made, { withAnswers: false });
    const refused = await api.post({
      query: QUERIES.check,
      variables: { lesson: made.id, step: 'choice', value: { choice: [1] } },
    });
    expect(refused.errors).toMatchObject([
      { message: expect.stringMatching(/without answers/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    for (const secret of SECRETS) expect(refused.text).not.toContain(secret);
  });
});

describe('a lesson is made from another', () => {
  type Draft = { content: { steps: { id: string }[] } & Record<string, unknown>; origin: unknown };
  const fork = async (id: string, teachKey: string | null = null) => {
    const { forkLesson } = await api.ask<{ forkLesson: { id: string; editKey: string } }>(QUERIES.fork, {
      id,
      teachKey,
    });
    return { ...forkLesson, draft: (await draftOf(forkLesson)) as unknown as Draft };
  };
  const withoutIds = ({ steps, ...content }: { steps: object[] }) => ({
    ...content,
    steps: steps.map((step) => ({ ...step, id: '' })),
  });

  test.each(theRecord.lessons.map(({ id }) => id))(
    '%s, which comes with the record: with notes and answers',
    async (id) => {
      const lesson = theRecord.lessons.find((each) => each.id === id);
      const teaching = theRecord.teachings.find((each) => each.lesson === id);
      const { draft, ...made } = await fork(id);
      expect(draft.content).toMatchObject({
        title: lesson?.title,
        licence: lesson?.licence,
        authors: lesson?.authors,
        steps: lesson?.steps.map(({ id: step, title, view }) => ({
          title,
          view,
          note: teaching?.notes.find((each) => each.step === step)?.text ?? '',
        })),
      });
      for (const step of draft.content.steps) expect(step.id).toMatch(/^[a-z2-7]{10}$/);
      expect(draft.origin).toEqual({ id, title: lesson?.title });
      await publish(api, made);
      expect(await lessonOf(made.id)).toMatchObject({ origin: { id }, isShipped: false, version: 1 });
    },
  );

  test('a teacher’s: its published version, with notes and answers for who has its keys', async () => {
    const made = await make(api);
    const unread = await api.post({
      query: QUERIES.fork,
      variables: { id: made.id, teachKey: made.teachKey },
    });
    expect(unread.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    await publish(api, made);
    await save(api, made, 1, { ...CONTENT, title: 'Unpublished' });
    for (const key of [made.teachKey, made.editKey]) {
      const { draft } = await fork(made.id, key);
      expect(withoutIds(draft.content)).toEqual(withoutIds(asGiven(CONTENT) as { steps: object[] }));
      expect(draft.origin).toEqual({ id: made.id, title: CONTENT.title });
    }
    const { draft: open } = await fork(made.id);
    for (const secret of SECRETS) expect(JSON.stringify(open)).not.toContain(secret);
    expect(open.content).toMatchObject({
      title: CONTENT.title,
      licence: 'CC BY-SA 3.0',
      authors: ['A. Teacher'],
    });
    expect(open.content.steps).toMatchObject(
      STEPS.map(({ title, question }) => ({
        title,
        note: '',
        question: question && { text: question.text, answer: null, why: '' },
      })),
    );
    const wrong = await api.post({ query: QUERIES.fork, variables: { id: made.id, teachKey: 'wrong' } });
    expect(wrong.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('an origin that is no more is null', async () => {
    const made = await make(api);
    await publish(api, made);
    const forked = await fork(made.id);
    await api.ask(QUERIES.remove, { id: made.id, key: made.editKey });
    expect(await draftOf(forked)).toMatchObject({ origin: null });
  });
});

test('keys are renewed: the former open nothing any more', async () => {
  const made = await make(api);
  await publish(api, made);
  const { renewKeys } = await api.ask<{ renewKeys: { editKey: string; teachKey: string } }>(QUERIES.renew, {
    id: made.id,
    key: made.editKey,
  });
  expect(renewKeys).toEqual({ editKey: expect.stringMatching(KEY), teachKey: expect.stringMatching(KEY) });
  expect(await draftOf({ ...made, ...renewKeys })).toMatchObject({ revision: 1 });
  expect(await teachingOf(made.id, renewKeys.teachKey)).not.toBeNull();
  for (const key of [made.editKey, made.teachKey])
    for (const query of [QUERIES.draft, QUERIES.teaching, QUERIES.renew, QUERIES.remove]) {
      const { errors } = await api.post({ query, variables: { id: made.id, key } });
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
});

test('a lesson is deleted with all its saves, once and for good', async () => {
  const made = await make(api);
  await save(api, made, 1, { ...CONTENT, title: 'The second' });
  await publish(api, made);
  const variables = { id: made.id, key: made.editKey };
  for (let i = 0; i < 2; i += 1)
    expect(await api.ask(QUERIES.remove, variables)).toEqual({ deleteLesson: true });
  expect([await lessonOf(made.id), await draftOf(made)]).toEqual([null, null]);
  const { records } = await api.driver.executeQuery(
    'MATCH (n) WHERE n.id = $id OR n.lessonId = $id RETURN n',
    { id: made.id },
    { database: 'neo4j' },
  );
  expect(records).toEqual([]);
});

test('what is stored of a key is its hash, and the lesson is no part of the record', async () => {
  const made = await make(api);
  await publish(api, made);
  const { records } = await api.driver.executeQuery(
    'MATCH (n) WHERE n.id = $id OR n.lessonId = $id RETURN labels(n) AS labels, properties(n) AS properties',
    { id: made.id },
    { database: 'neo4j' },
  );
  const stored = JSON.stringify(records.map((record) => record.toObject()));
  for (const key of [made.editKey, made.teachKey]) expect(stored).not.toContain(key);
  expect(records.map((record) => record.get('labels')).toSorted()).toEqual([
    ['KtoKogoLesson'],
    ['KtoKogoLessonRevision'],
  ]);
  const { node, lessons } = await api.ask<{ node: unknown; lessons: { id: string }[] }>(
    'query ($id: ID!) { node(id: $id) { id } lessons { id } }',
    { id: made.id },
  );
  expect(node).toBeNull();
  expect(lessons.map(({ id }) => id).toSorted()).toEqual(theRecord.lessons.map(({ id }) => id).toSorted());
});

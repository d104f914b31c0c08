import { LESSON_LIMITS } from '@kto-kogo/domain';
import { EMPTY_CONTENT, type LessonContent, newStep } from '@kto-kogo/lesson';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';
import { asGiven, asInput, CONTENT, make, QUERIES, STEPS } from './own-lesson.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { lessonsPerDay: 10_000, pointsPerMinute: 1_000_000 });
});
afterAll(() => api.close());

const withStep = (change: object) => ({
  ...CONTENT,
  steps: [{ ...newStep('one', '/explore', 'One'), ...change }],
});
const steps = (count: number) =>
  Array.from({ length: count }, (_, at) => newStep(`step-${at}`, '/explore', `Step ${at}`));

/** A lesson of so many bytes as JSON, in two scripts. */
function large(bytes: number): LessonContent {
  const content = {
    ...EMPTY_CONTENT,
    title: 'Large',
    steps: steps(40).map((each) => ({ ...each, note: '' })),
  };
  const size = () => new TextEncoder().encode(JSON.stringify(content)).length;
  for (const step of content.steps)
    step.note = 'Ежов'.repeat(Math.min(900, Math.max(0, Math.floor((bytes - size()) / 8))));
  const last = content.steps.at(-1);
  if (last !== undefined) last.note += 'a'.repeat(Math.max(0, bytes - size()));
  return content;
}

describe.each(['create', 'save'] as const)(
  'what cannot be kept is refused when it is to be %sd, and it is said where and why',
  (name) => {
    const refused = async (content: object) => {
      const made = name === 'save' ? await make(api) : null;
      const variables = made === null ? { content } : { id: made.id, key: made.editKey, base: 1, content };
      return api.post({ query: QUERIES[name], variables });
    };

    test.each([
      ['a long title', { ...CONTENT, title: 'a'.repeat(121) }, /title: a title has at most 120 characters/],
      ['a long caption', withStep({ caption: 'a'.repeat(1201) }), /^Step 1, caption: .*1,200/],
      ['a long note', withStep({ note: 'a'.repeat(4001) }), /^Step 1, note: .*4,000/],
      ['41 steps', { ...CONTENT, steps: steps(41) }, /at most 40 steps/],
      ['two steps with one id', { ...CONTENT, steps: [...steps(1), ...steps(1)] }, /same id/],
      ['an id that is none', withStep({ id: '../x' }), /^Step 1, id: /],
      ['another licence', { ...CONTENT, licence: 'mine' }, /^licence: /],
      ['half a minute', { ...CONTENT, minutes: 0 }, /^minutes: minutes are more than 0/],
      ['201 kB', large(201_000), /at most 200 kB/],
      ['a view of another site', withStep({ view: '//evil.example/' }), /^Step 1, view: /],
      ['a view that is a script', withStep({ view: 'javascript:alert(1)' }), /^Step 1, view: /],
      [
        'a view of no page',
        { ...CONTENT, steps: [...steps(2), newStep('x', '/nowhere', 'X')] },
        /^Step 3, view: “\/nowhere” is no page/,
      ],
      ['a view of the API', withStep({ view: '/graphql?query={lessons{id}}' }), /^Step 1, view: .*no page/],
      ['a view that draws nothing', withStep({ view: '/about' }), /^Step 1, view: this page draws nothing/],
      ['a place on a page', withStep({ view: '/figures/yezhov#ties' }), /^Step 1, view: Leave out “#”/],
      [
        'a right option that is not offered',
        withStep({ question: { ...STEPS[0]?.question, answer: { kind: 'CHOICE', choice: [2] } } }),
        /^Step 1, question, answer: .*among those offered/,
      ],
      [
        'an answer of another kind',
        withStep({ question: { ...STEPS[0]?.question, answer: { kind: 'TEXT', text: 'Yezhov' } } }),
        /^Step 1, question, answer: .*same kind/,
      ],
    ] as [string, LessonContent, RegExp][])('%s', async (_what, content, message) => {
      const { errors } = await refused(asInput(content));
      expect(errors).toMatchObject([
        { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });

    test('seven faults: the first five, and how many more', async () => {
      const content = { ...CONTENT, steps: steps(7).map((step) => ({ ...step, view: '/no' })) };
      const { errors } = await refused(asInput(content));
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toMatch(/Step 1, view: .*Step 5, view: .*And 2 more\.$/);
      expect(errors[0]?.message.length).toBeLessThanOrEqual(500);
    });

    test('an error repeats nothing of what was sent', async () => {
      const text = 'who-whom '.repeat(600);
      for (const content of [
        asInput(withStep({ note: text })),
        { ...asInput(CONTENT), minutes: text },
        { title: text },
      ]) {
        const answer = await refused(content);
        expect(answer.errors.length).toBeGreaterThan(0);
        expect(answer.errors.length).toBeLessThanOrEqual(5);
        expect(answer.text).not.toMatch(/(who.?whom.?){12}/);
        expect(answer.text.length).toBeLessThan(4_000);
      }
    });
  },
);

test('a lesson of 200 kB is kept whole, even as a client writes it that knows ASCII alone', async () => {
  const content = large(LESSON_LIMITS.bytes);
  expect(new TextEncoder().encode(JSON.stringify(content)).length).toBe(200_000);
  const body = JSON.stringify({ query: QUERIES.create, variables: { content: asInput(content) } }).replaceAll(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  expect(body.length).toBeGreaterThan(500_000);
  const { errors, data } = await api.post(body);
  expect(errors).toEqual([]);
  const { id, editKey } = (data as unknown as { createLesson: { id: string; editKey: string } }).createLesson;
  const { lessonDraft } = await api.ask<{ lessonDraft: { content: object } }>(QUERIES.draft, {
    id,
    key: editKey,
  });
  expect(lessonDraft.content).toEqual(asGiven(content));
});

test('a lesson that new ids would make too large is not forked, and that is said', async () => {
  const made = await make(api, large(LESSON_LIMITS.bytes));
  await api.ask(QUERIES.publish, { id: made.id, key: made.editKey, revision: 1, withAnswers: true });
  const { errors } = await api.post({
    query: QUERIES.fork,
    variables: { id: made.id, teachKey: made.teachKey },
  });
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/at most 200 kB/), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('a small lesson may be written into the document itself', async () => {
  const { createLesson } = await api.ask<{
    createLesson: { revision: number };
  }>(`mutation { createLesson(content: {
    title: "Small", summary: "", level: FROM_15, minutes: 5, aims: [], lenses: [], language: "en", licence: "CC BY 4.0", authors: [],
    steps: [{ id: "a", title: "A", view: "/explore", caption: "", note: "", shows: [], citations: [],
      question: { kind: CHOICE, text: "Who?", options: ["A", "B"], answer: { choice: [0] }, why: "" } }] }) { revision } }`);
  expect(createLesson.revision).toBe(1);
});

test('variables nested without end are refused in words', async () => {
  const nested = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
  const query = JSON.stringify(QUERIES.create);
  const { errors } = await api.post(`{"query":${query},"variables":{"content":${nested}}}`);
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/nested too deep/), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('more than is read is refused before it is read', async () => {
  const answer = await api.post({ query: QUERIES.create, variables: { content: 'a'.repeat(700_000) } });
  expect([answer.status, answer.errors[0]?.message]).toEqual([413, expect.stringMatching(/at most 640kb/)]);
  const document = await api.post({ query: `{ record { version } } # ${'a'.repeat(110_000)}` });
  expect([document.status, document.errors[0]?.message]).toEqual([
    413,
    expect.stringMatching(/at most 100kb.*variables/),
  ]);
});

test('from one address 30 lessons are made in a day, forks among them, by our own pages too', async () => {
  const strict = await openApi(inject('neo4j'), { pointsPerMinute: 1_000_000 });
  try {
    const ours = { 'x-kto-kogo-internal': 'the pages' };
    const variables = { content: asInput({ ...CONTENT, steps: [] }) };
    // What is refused for another reason does not count.
    await strict.post({
      query: QUERIES.create,
      variables: { content: { ...variables.content, licence: 'mine' } },
    });
    for (let i = 0; i < 15; i += 1) {
      expect((await strict.post({ query: QUERIES.create, variables }, ours)).errors).toEqual([]);
      expect(
        (await strict.post({ query: QUERIES.fork, variables: { id: 'who-killed-kirov' } })).errors,
      ).toEqual([]);
    }
    for (const headers of [ours, {}]) {
      const refused = await strict.post({ query: QUERIES.create, variables }, headers);
      expect(refused.errors).toMatchObject([
        {
          message: expect.stringMatching(/at most 30 lessons are made in a day\. Make the next in 24 hours/),
          extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
        },
      ]);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(86_000);
    }
  } finally {
    await strict.close();
  }
});

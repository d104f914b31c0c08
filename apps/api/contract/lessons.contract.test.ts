import type { Answer, Lesson, LessonTeaching } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const { lessons: LESSONS, teachings: TEACHINGS } = theRecord;
const FIGURES = new Set(theRecord.entities.filter(({ kind }) => kind === 'FIGURE').map(({ id }) => id));

/** All that a reader can ask of a lesson. */
const READ = `__typename id title summary aims level minutes language licence authors origin { id } version isShipped hasAnswers
  steps { id title view frame { x } caption minutes question { id kind text options } shows { id name } citations { id where } }
  figures { id } citations { id } lenses { id }`;
const CHECK = `query ($lesson: ID!, $step: ID!, $value: AnswerInput!) {
  checkAnswer(lesson: $lesson, step: $step, value: $value) { isRight answer { step choice text point { id } why } } }`;

/** A lesson of the files, as the API gives it to readers. */
const asRead = (lesson: Lesson) => ({
  ...lesson,
  __typename: 'Lesson',
  origin: null,
  version: 1,
  isShipped: true,
  hasAnswers: true,
  steps: lesson.steps.map((step) => ({
    ...step,
    frame: null,
    minutes: null,
    question: step.question && { id: `${step.id}-question`, ...step.question },
    shows: step.shows.map((id) => expect.objectContaining({ id })),
    citations: step.citations.map((id) => expect.objectContaining({ id })),
  })),
  figures: [...new Set(lesson.steps.flatMap(({ shows }) => shows))]
    .filter((id) => FIGURES.has(id))
    .map((id) => ({ id })),
  citations: [...new Set(lesson.steps.flatMap(({ citations }) => citations))].map((id) => ({ id })),
  lenses: lesson.lenses.map((id) => ({ id })),
});

const asTaught = ({ step, answer, why }: LessonTeaching['answers'][number]) => ({
  step,
  why,
  choice: answer.kind === 'CHOICE' ? answer.choice : null,
  text: answer.kind === 'TEXT' ? answer.text : null,
  point: answer.kind === 'POINT' ? { id: answer.point } : null,
});

test('the lessons are those of the files, all sixteen, by title', async () => {
  const { lessons } = await api.ask(`{ lessons { ${READ} } }`);
  expect(lessons).toHaveLength(16);
  expect(lessons.map(({ title }) => title)).toEqual(lessons.map(({ title }) => title).toSorted());
  for (const lesson of LESSONS) expect(lessons.find(({ id }) => id === lesson.id)).toEqual(asRead(lesson));
});

test.each(ids(LESSONS))('%s: no answer to a reader holds a note, a right answer or a why', async (id) => {
  const variables = { id };
  const query = `query ($id: ID!) { lesson(id: $id) { ${READ} } node(id: $id) { ... on Lesson { ${READ} } } }`;
  const from = api.statements.length;
  const answer = await api.post({ query, variables });
  expect(answer.errors).toEqual([]);
  const teaching = TEACHINGS.find(({ lesson }) => lesson === id);
  const open = JSON.stringify(LESSONS.find((lesson) => lesson.id === id));
  const secrets = [
    ...(teaching?.notes ?? []).map(({ text }) => text),
    ...(teaching?.answers ?? []).flatMap(({ why, answer: right }) =>
      right.kind === 'TEXT' ? [why, right.text] : [why],
    ),
  ]
    // As JSON writes it. Some answers are the words of the caption that they are found in.
    .map((text) => JSON.stringify(text).slice(1, -1))
    .filter((text) => !open.includes(text));
  expect(secrets.length).toBeGreaterThan(5);
  for (const secret of secrets) expect(answer.text).not.toContain(secret);
  for (const { statement } of api.statements.slice(from))
    expect(statement).not.toMatch(/\.(notes|answers)\b/);
});

test('no field of what a reader gets leads to notes or answers', async () => {
  const { __schema } = await api.ask<{
    __schema: { types: { name: string; fields: { name: string; type: TypeOf }[] | null }[] };
  }>(
    `{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }`,
  );
  type TypeOf = { name: string | null; ofType?: TypeOf };
  const named = ({ name, ofType }: TypeOf): string => (ofType ? named(ofType) : String(name));
  const leading = __schema.types.flatMap(({ name, fields }) =>
    (fields ?? [])
      .filter(({ type }) => /^(LessonTeaching|StepNote|QuestionAnswer|AnswerCheck)$/.test(named(type)))
      .map((field) => `${name}.${field.name}`),
  );
  expect(leading.toSorted()).toEqual([
    'AnswerCheck.answer',
    'LessonTeaching.answers',
    'LessonTeaching.notes',
    'Query.checkAnswer',
    'Query.lessonTeaching',
  ]);
});

test.each(ids(LESSONS))(
  '%s: the teacher gets the notes and answers of the file, without a key',
  async (id) => {
    const { lessonTeaching } = await api.ask(
      `query ($id: ID!) { lessonTeaching(id: $id) { lesson { id title } notes { step text }
      answers { step choice text point { id } why } } }`,
      { id },
    );
    const teaching = TEACHINGS.find(({ lesson }) => lesson === id);
    expect(lessonTeaching).toEqual({
      lesson: { id, title: LESSONS.find((lesson) => lesson.id === id)?.title },
      notes: teaching?.notes,
      answers: teaching?.answers.map(asTaught),
    });
  },
);

/** What is right, and what is wrong but can be answered. */
function given(answer: Answer, { options = [] }: { options?: string[] | undefined }) {
  switch (answer.kind) {
    case 'CHOICE':
      return {
        right: { choice: answer.choice },
        wrong: { choice: options.map((_, place) => place).filter((place) => !answer.choice.includes(place)) },
      };
    case 'POINT':
      return {
        right: { point: answer.point },
        wrong: { point: answer.point === 'kalinin' ? 'yezhov' : 'kalinin' },
      };
    case 'TEXT':
      return { right: { text: answer.text.slice(0, 280) }, wrong: { text: 'I do not know.' } };
  }
}

test.each(ids(LESSONS))(
  '%s: each question knows its right answer, and says why after any',
  async (lesson) => {
    const teaching = TEACHINGS.find((each) => each.lesson === lesson);
    for (const answer of teaching?.answers ?? []) {
      const { step } = answer;
      const question = LESSONS.find(({ id }) => id === lesson)?.steps.find(({ id }) => id === step)?.question;
      const { right, wrong } = given(answer.answer, { options: question?.options });
      const isMarked = answer.answer.kind !== 'TEXT';
      const checked = async (value: object) => (await api.ask(CHECK, { lesson, step, value })).checkAnswer;
      expect(await checked(right)).toEqual({ isRight: isMarked ? true : null, answer: asTaught(answer) });
      expect(await checked(wrong)).toEqual({ isRight: isMarked ? false : null, answer: asTaught(answer) });
    }
  },
);

test('what is wrong with a question about an answer is said', async () => {
  const ask = async (lesson: string, step: string, value: unknown) => {
    const { errors } = await api.post({ query: CHECK, variables: { lesson, step, value } });
    return errors.map(({ message, extensions }) => [extensions.code, message]);
  };
  const [choice, point, silent] = [1, 0, 2].map((at) => `cascade-of-1937-0${at + 1}`);
  const bad = (message: RegExp) => [['BAD_USER_INPUT', expect.stringMatching(message)]];
  expect(await ask('no-lesson', `${choice}`, { choice: [0] })).toEqual(bad(/no lesson “no-lesson”/));
  expect(await ask('yezhov', `${choice}`, { choice: [0] })).toEqual(bad(/no lesson “yezhov”/));
  expect(await ask('who-killed-kirov', `${choice}`, { choice: [0] })).toEqual(bad(/has no step/));
  expect(await ask('cascade-of-1937', `${silent}`, { choice: [0] })).toEqual(bad(/asks nothing/));
  expect(await ask('cascade-of-1937', `${choice}`, { text: 'the first' })).toEqual(bad(/give value.choice/));
  expect(await ask('cascade-of-1937', `${choice}`, { choice: [3] })).toEqual(bad(/options are 0 to 2/));
  expect(await ask('cascade-of-1937', `${choice}`, { choice: [] })).toEqual(bad(/one option at least/));
  expect(await ask('cascade-of-1937', `${point}`, { point: 'nobody' })).toEqual(bad(/“nobody” is neither/));
  expect(await ask('cascade-of-1937', `${point}`, { point: 'term-kpd' })).toEqual(bad(/is neither/));
  for (const value of [{}, { choice: [0], text: 'both' }, { choice: null }])
    expect((await ask('cascade-of-1937', `${choice}`, value))[0]?.[0]).toMatch(/BAD_USER_INPUT/);
});

test('an answer is kept by no cache, nor a lesson by its id, which may be a teacher’s; the lessons of the record are', async () => {
  const get = async (query: string, variables: object) => {
    const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return (await api.send(`/graphql?${asked}`)).headers.get('cache-control');
  };
  const value = { choice: [1] };
  expect(await get(CHECK, { lesson: 'cascade-of-1937', step: 'cascade-of-1937-02', value })).toBe('no-store');
  const read = 'query ($id: ID!) { lesson(id: $id) { title } }';
  expect(await get(read, { id: 'cascade-of-1937' })).toBe('no-store');
  expect(await get('{ lessons { title steps { view } } }', {})).toMatch(/^public/);
});

test('a lesson by its id; null where there is none', async () => {
  const answer = await api.ask<Record<string, unknown>>(`{
    lesson(id: "who-killed-kirov") { title } none: lesson(id: "who") { id } other: lesson(id: "yezhov") { id }
    taught: lessonTeaching(id: "yezhov") { notes { text } }
    node(id: "who-killed-kirov") { __typename ... on Lesson { level } } step: node(id: "who-killed-kirov-01") { id } }`);
  expect(answer).toEqual({
    lesson: { title: 'Who killed Kirov?' },
    none: null,
    other: null,
    taught: null,
    node: { __typename: 'Lesson', level: 'FROM_15' },
    step: null,
  });
});

import { EMPTY_CONTENT, newStep, writeLessonFile } from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forkLesson, importLesson } from './make-lesson.ts';
import { keepOwnLesson, ownLessonOf, ownLessons } from './own-lessons.ts';

const CREATED = { id: 'abcdefghijkl', editKey: 'edit', teachKey: 'teach', revision: 1, hasContent: true };
type Variables = { teachKey?: string | null; editKey?: string; content?: object };

/** An API that answers each request by its variables. */
function serve(answer: (variables: Variables) => object) {
  vi.stubEnv('KTO_KOGO_API_URL', 'http://127.0.0.1:4000/graphql');
  const asked: Variables[] = [];
  vi.stubGlobal('fetch', (_url: string, { body }: RequestInit) => {
    const { variables } = JSON.parse(String(body));
    asked.push(variables);
    return Promise.resolve(new Response(JSON.stringify(answer(variables))));
  });
  return asked;
}

beforeEach(() => ownLessons.setState([], true));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test.each([
  // The keys that this device keeps, those that open the lesson, those that are tried.
  [{ teachKey: 'new' }, ['new'], ['new']],
  [{ teachKey: 'old', editKey: 'new' }, ['new'], ['old', 'new']],
  [{ teachKey: 'old', editKey: 'older' }, [], ['old', 'older', null]],
  [{ editKey: 'new' }, ['new'], ['new']],
  [{}, [], [null]],
])(
  'a lesson is forked with a key of %j that fits, else as readers see it',
  async (kept, fits: readonly string[], tried) => {
    keepOwnLesson({ id: 'other', ...kept });
    const asked = serve(({ teachKey }) =>
      teachKey != null && !fits.includes(teachKey)
        ? { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }
        : { data: { forkLesson: CREATED } },
    );
    expect(await forkLesson({ id: 'other', title: 'The army' })).toEqual({ id: 'abcdefghijkl' });
    expect(asked.map(({ teachKey }) => teachKey)).toEqual(tried);
    expect(ownLessonOf('abcdefghijkl')?.title).toBe('The army');
  },
);

test('a file is made a lesson; what is wrong with it is said, and nothing made', async () => {
  const asked = serve(() => ({ data: { createLesson: CREATED } }));
  const content = { ...EMPTY_CONTENT, title: 'Kirov' };
  expect(await importLesson(new Blob([writeLessonFile(content)]))).toEqual({
    id: 'abcdefghijkl',
    leftOut: [],
  });
  expect(asked[0]?.content).toEqual(content);
  expect(ownLessonOf('abcdefghijkl')).toMatchObject({ editKey: 'edit', teachKey: 'teach', title: 'Kirov' });
  const refused = (file: string) => importLesson(new Blob([file]));
  for (const [file, words] of [
    ['{}', /^The file holds no lesson/],
    ['{"format":"kto-kogo-lesson","version":2}', /^The file is of a newer Kto-Kogo/],
    [writeLessonFile({ ...content, title: 'a'.repeat(121) }), /^“Title of the lesson”: a title has at most/],
    [fileWith('/nowhere'), /^Step 1, “View”: “\/nowhere” is no page of this site/],
    [fileWith('/about'), /^Step 1, “View”: this page draws nothing/],
  ] as const)
    expect(await refused(file)).toEqual({ faults: [expect.stringMatching(words)] });
  expect(asked).toHaveLength(1);
});

test('whoever tries again as an answer was lost asks for the same lesson, and afterwards for another', async () => {
  let isLost = true;
  const asked = serve(() => {
    if (isLost) throw new TypeError('Failed to fetch');
    return { data: { forkLesson: CREATED, createLesson: CREATED } };
  });
  const file = () => importLesson(new Blob([fileWith('/explore')]));
  const fork = () => forkLesson({ id: 'who-killed-kirov', title: 'Kirov' });
  for (const make of [file, fork]) {
    isLost = true;
    await expect(make()).rejects.toThrow();
    isLost = false;
    await make();
    await make();
    const [lost, again, another] = asked.splice(0).map(({ editKey }) => editKey);
    expect(again).toBe(lost);
    expect(another).not.toBe(lost);
  }
});

test('of a file of a newer site what is not known is left out, and named', async () => {
  serve(() => ({ data: { createLesson: CREATED } }));
  const file = JSON.parse(fileWith('/explore'));
  Object.assign(file.lesson, { colour: 'red' });
  Object.assign(file.lesson.steps[0], { video: null });
  expect(await importLesson(new Blob([JSON.stringify(file)]))).toEqual({
    id: 'abcdefghijkl',
    leftOut: ['Step 1: “video”', '“colour”'],
  });
});

function fileWith(view: string): string {
  return writeLessonFile({ ...EMPTY_CONTENT, steps: [newStep('a', view, 'A')] });
}

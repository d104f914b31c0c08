import { EMPTY_CONTENT } from '@kto-kogo/lesson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOwnLesson, ownLessonOf, ownLessons } from '../own/own-lessons.ts';
import { apiServer } from './draft-server.ts';

const ID = 'abcdefghijkl';

/** An API that one key opens. */
function serve(opens: string): string[] {
  vi.stubEnv('KTO_KOGO_API_URL', 'http://127.0.0.1:4000/graphql');
  const tried: string[] = [];
  vi.stubGlobal('fetch', (_url: string, { body }: RequestInit) => {
    const { key } = JSON.parse(String(body)).variables;
    tried.push(key);
    const answer =
      key === opens
        ? {
            data: { saveLesson: { __typename: 'LessonSaved', revision: 2, savedAt: '2026-11-28T00:00:00Z' } },
          }
        : { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  return tried;
}

beforeEach(() => {
  ownLessons.setState([], true);
  keepOwnLesson({ id: ID, editKey: 'old', teachKey: 'teach', nextEditKey: 'next' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const save = () => apiServer().save(ID, 1, EMPTY_CONTENT, false);

test('where the answer to new keys was lost, the next key is tried and kept', async () => {
  const tried = serve('next');
  expect(await save()).toMatchObject({ saved: { revision: 2 } });
  await save();
  expect(tried).toEqual(['old', 'next', 'next']);
  expect(ownLessonOf(ID)).toMatchObject({ editKey: 'next', teachKey: null, nextEditKey: null });
});

test('where the server never heard of them, the present key stays', async () => {
  const tried = serve('old');
  await save();
  expect(tried).toEqual(['old']);
  expect(ownLessonOf(ID)).toMatchObject({ editKey: 'old', teachKey: 'teach', nextEditKey: 'next' });
});

test('a key that somebody else has replaced is refused', async () => {
  serve('other');
  await expect(save()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(ownLessonOf(ID)).toMatchObject({ editKey: 'old', nextEditKey: 'next' });
});

import { afterEach, expect, test, vi } from 'vitest';
import { askTeaching } from './ask-teaching.ts';

const TEACHING = { notes: [{ step: 'a', text: 'Say this.' }], answers: [] };

/** An API to which `key` opens the lesson. */
function serve(key: string, refusal: object = { message: 'No.', extensions: { code: 'FORBIDDEN' } }) {
  vi.stubEnv('KTO_KOGO_API_URL', 'http://127.0.0.1:4000/graphql');
  const fetched = vi.fn((_url: string, { body }: RequestInit) => {
    const { variables } = JSON.parse(String(body));
    const answer = variables.key === key ? { data: { lessonTeaching: TEACHING } } : { errors: [refusal] };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('the first key that fits opens it', async () => {
  const fetched = serve('right');
  expect(await askTeaching('abc', ['old', 'right', 'other'])).toEqual({ teaching: TEACHING, key: 'right' });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('without a key, and with wrong ones, it stays closed', async () => {
  const fetched = serve('right');
  expect(await askTeaching('abc', [])).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
  expect(await askTeaching('abc', ['old', 'older'])).toBeNull();
});

test('that nobody answered is no wrong key', async () => {
  serve('right', { message: 'The database is away.', extensions: { code: 'DATABASE_UNAVAILABLE' } });
  await expect(askTeaching('abc', ['old', 'right'])).rejects.toThrow('The database is away.');
});

import { afterEach, expect, test, vi } from 'vitest';
import { sendRequest } from './client.ts';
import { TypedDocumentString } from './generated/graphql.ts';
import { RequestError } from './request-error.ts';

const question = new TypedDocumentString<{ record: { version: string } }, { id: string }>('query Q { x }');

function answerWith(body: string, init: ResponseInit = {}) {
  const fetched = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(new Response(body, init)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

async function failure(): Promise<RequestError> {
  const error = await sendRequest(question, { id: 'yezhov' }).catch((thrown: unknown) => thrown);
  if (!(error instanceof RequestError)) throw new Error('no RequestError was thrown');
  return error;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('gives the data, and sends query, variables and the token of the pages', async () => {
  vi.stubEnv('KTO_KOGO_API_URL', 'http://127.0.0.1:4000/graphql');
  vi.stubEnv('KTO_KOGO_INTERNAL_TOKEN', 'secret');
  const fetched = answerWith('{"data":{"record":{"version":"v1"}}}');
  await expect(sendRequest(question, { id: 'yezhov' })).resolves.toEqual({ record: { version: 'v1' } });
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('http://127.0.0.1:4000/graphql');
  expect(init?.body).toBe('{"query":"query Q { x }","variables":{"id":"yezhov"}}');
  expect(new Headers(init?.headers).get('x-kto-kogo-internal')).toBe('secret');
});

test('in a browser it says that a page asks', async () => {
  vi.stubGlobal('window', {});
  const fetched = answerWith('{"data":{"record":{"version":"v1"}}}');
  await sendRequest(question, { id: 'yezhov' });
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('/graphql');
  expect(new Headers(init?.headers).has('x-kto-kogo-page')).toBe(true);
});

test('an error of the API keeps its code and the id of the request', async () => {
  answerWith('{"errors":[{"message":"first is 1 to 100","extensions":{"code":"BAD_USER_INPUT"}}]}', {
    status: 400,
    headers: { 'x-request-id': 'r-1' },
  });
  expect(await failure()).toMatchObject({
    code: 'BAD_USER_INPUT',
    requestId: 'r-1',
    digest: 'record:r-1',
    message: 'first is 1 to 100',
  });
});

test('that the ties are still being read is told from all other failures', async () => {
  answerWith('{"errors":[{"message":"The ties are being read: 40 %","extensions":{"code":"WARMING_UP"}}]}', {
    status: 503,
    headers: { 'x-request-id': 'r-1' },
  });
  expect(await failure()).toMatchObject({ code: 'WARMING_UP', digest: 'warming-up:r-1' });
});

test('half an answer is no answer', async () => {
  answerWith('{"data":{"record":null},"errors":[{"message":"the database is away"}]}');
  expect((await failure()).message).toBe('the database is away');
});

test.each(['<html>Bad gateway</html>', '{}', '{"data":null}', '{"data":[]}', '{"errors":[]}', 'null'])(
  'what is no GraphQL answer is said to be that: %s',
  async (body) => {
    answerWith(body, { status: 502 });
    expect(await failure()).toMatchObject({ code: 'MALFORMED_ANSWER', digest: 'record:MALFORMED_ANSWER' });
  },
);

test('a server that cannot be reached', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await failure()).toMatchObject({ code: 'UNREACHABLE', requestId: null });
});

test('a request that the reader has left behind ends as it was ended', async () => {
  const abort = new AbortController();
  vi.stubGlobal('fetch', () => Promise.reject(abort.signal.reason));
  abort.abort();
  await expect(sendRequest(question, { id: 'x' }, { signal: abort.signal })).rejects.toBe(
    abort.signal.reason,
  );
});

import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { type OpenApi, openApi } from '../../contract/open-api.ts';
import type { ServerOptions } from '../server.ts';

let api: OpenApi | undefined;
afterEach(() => api?.close());

/** No database is there: requests are counted before any statement is sent. */
const NOWHERE = { uri: 'bolt://127.0.0.1:1', user: 'nobody', password: 'none' };

/** Knows the tokens of members, and of nobody else. */
const identify = async (token: string) => (token.startsWith('member-') ? token : null);

/** With this media type what is refused has a status of its own. */
const STATUSES = { accept: 'application/graphql-response+json' };

let count = 0;

/**
 * The API with 2 new queries a minute for each client. Returns a function that sends a request and says whether it was allowed.
 */
async function openNarrow(options: Partial<ServerOptions> = {}) {
  const logger = pino({ level: 'silent' });
  api = await openApi(NOWHERE, { awaitsWalks: false, pointsPerMinute: 2, logger, ...options });
  const { post } = api;
  /** Sends a subscription: it is counted and then refused (400). Each has a new text, because a known text costs nothing. */
  const isWithinLimit = async (headers: Record<string, string> = {}) => {
    const { status } = await post(
      { query: `subscription { number${count++} }` },
      { ...STATUSES, ...headers },
    );
    expect([400, 429]).toContain(status);
    return status === 400;
  };
  return { post, isWithinLimit, withToken: (token: string) => isWithinLimit(bearing(token)) };
}

const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

test('sixty who bear tokens are each within a limit of their own, and leave that of their address alone', async () => {
  const { isWithinLimit, withToken } = await openNarrow({ identify });
  const members = Array.from({ length: 60 }, (_, number) => `member-${number}`);
  for (const member of members)
    expect([await withToken(member), await withToken(member)]).toEqual([true, true]);
  for (const member of members) expect(await withToken(member)).toBe(false);
  expect([await isWithinLimit(), await isWithinLimit(), await isWithinLimit()]).toEqual([true, true, false]);
  expect(await withToken('member-60')).toBe(true);
});

test('requests with invented tokens count by address, like those without a token', async () => {
  const { isWithinLimit, withToken } = await openNarrow({ identify });
  expect([await withToken('made-up-1'), await withToken('made-up-2')]).toEqual([true, true]);
  expect(await withToken('made-up-3')).toBe(false);
  expect(await isWithinLimit()).toBe(false);
  expect(await withToken('member-1')).toBe(true);
});

test.each(['Basic member-1', 'member-1', 'Bearer member-1 member-2', 'Bearer', 'NotBearer member-1'])(
  '"%s" bears no token',
  async (authorization) => {
    const { isWithinLimit } = await openNarrow({ identify });
    expect([await isWithinLimit(), await isWithinLimit()]).toEqual([true, true]);
    expect(await isWithinLimit({ authorization })).toBe(false);
  },
);

test('a token counts by the name that identify gives for it', async () => {
  const { withToken } = await openNarrow({ identify: async () => 'one and the same' });
  expect([await withToken('a'), await withToken('b'), await withToken('c')]).toEqual([true, true, false]);
});

test.each(['127.0.0.1', 'address:127.0.0.1'])(
  'a member who is named "%s" does not count on it',
  async (name) => {
    const { isWithinLimit, withToken } = await openNarrow({ identify: async () => name });
    expect([await withToken('a'), await withToken('a'), await withToken('a')]).toEqual([true, true, false]);
    expect(await isWithinLimit()).toBe(true);
  },
);

test('our own pages are not counted', async () => {
  const { isWithinLimit } = await openNarrow({ internalToken: 'ours' });
  const asked = [];
  for (let i = 0; i < 4; i += 1) asked.push(await isWithinLimit({ 'x-kto-kogo-internal': 'ours' }));
  for (let i = 0; i < 3; i += 1) asked.push(await isWithinLimit({ 'x-kto-kogo-internal': 'mine' }));
  expect(asked).toEqual([true, true, true, true, true, true, false]);
});

test('where no tokens are given out, all count on the address', async () => {
  const { withToken } = await openNarrow();
  expect([await withToken('a'), await withToken('b'), await withToken('c')]).toEqual([true, true, false]);
});

test('no token is logged, whatever becomes of the request', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const { post } = await openNarrow({ identify, logger });
  const statuses: number[] = [];
  for (const token of ['member-secret', 'made-up-secret']) {
    const headers = { ...STATUSES, ...bearing(token) };
    statuses.push((await post({ query: `{ figure(id: "${count++}") { id } }` }, headers)).status);
    statuses.push((await post('{ not JSON', headers)).status);
    for (let i = 0; i < 2; i += 1)
      statuses.push((await post({ query: `subscription { number${count++} }` }, headers)).status);
  }
  // 503: the database is away; 400: the body is not JSON, or the operation is a subscription; 429: the rate limit.
  expect(statuses).toEqual([503, 400, 400, 429, 503, 400, 400, 429]);
  expect(lines.length).toBeGreaterThan(statuses.length);
  expect(lines.join('')).not.toContain('secret');
});

import type { ApiServer } from '@kto-kogo/api';
import { describe, expect, test } from 'vitest';
import { createApp } from './create-app.ts';
import { Drain } from './drain.ts';
import { readEnv } from './env.ts';
import { listen } from './testing/listen.ts';
import { seenRecord } from './testing/seen-record.ts';

const api: ApiServer = {
  answerKnown: (_request, _response, next) => next(),
  handler: (request, response, done) => (request.path === '/graphql' ? response.end() : done()),
  streams: (_request, _response, done) => done(),
  upgrade: () => false,
  connectionsOf: () => 0,
  closeLive: () => {},
  recordVersion: async () => seenRecord(null),
  walks: () => ({ isReady: true }),
  prepareSearch: async () => {},
  stop: async () => {},
};

/** The address of an app whose pages say which IP address they see. */
function serve(variables: NodeJS.Dict<string>): Promise<string> {
  const app = createApp({
    env: readEnv(variables, '/'),
    api,
    pages: (request, response) => response.send(request.ip),
    drain: new Drain(),
    isDev: false,
  });
  return listen(app);
}

describe.each([
  ['without TRUST_PROXY', {}, '127.0.0.1'],
  ['with TRUST_PROXY 0', { TRUST_PROXY: '0' }, '127.0.0.1'],
  ['with TRUST_PROXY 1', { TRUST_PROXY: '1' }, '198.51.100.7'],
])('%s', async (_, variables, seen) => {
  const url = await serve(variables);

  test(`of X-Forwarded-For counts what the proxy itself added, or nothing: ${seen}`, async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
    expect(await (await fetch(url, { headers })).text()).toBe(seen);
  });
});

describe('whatever is served', async () => {
  const url = await serve({});

  test.each(['/', '/graphql'])('forbids what it has no use for: %s', async (path) => {
    expect((await fetch(url + path)).headers.get('permissions-policy')).toContain('camera=()');
  });
});

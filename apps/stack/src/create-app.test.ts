import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiServer } from '@kto-kogo/api';
import { expect, test } from 'vitest';
import { createApp } from './create-app.ts';
import { Drain } from './drain.ts';
import { readEnv } from './env.ts';

const api: ApiServer = {
  handler: (_request, _response, done) => done(),
  upgrade: () => false,
  recordVersion: async () => 'a',
  stop: async () => {},
};

/** The IP address that the app sees for a client that sends `X-Forwarded-For`. */
async function addressSeen(variables: NodeJS.Dict<string>): Promise<string> {
  const app = createApp({
    env: readEnv(variables, '/'),
    api,
    pages: (request, response) => response.send(request.ip),
    drain: new Drain(),
    isDev: false,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
    return await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
  } finally {
    server.close();
  }
}

test('without TRUST_PROXY, X-Forwarded-For changes nothing: nobody escapes a limit by it', async () => {
  expect(await addressSeen({})).toBe('127.0.0.1');
  expect(await addressSeen({ TRUST_PROXY: '0' })).toBe('127.0.0.1');
});

test('with TRUST_PROXY the address is the one that the proxy itself added, the last', async () => {
  expect(await addressSeen({ TRUST_PROXY: '1' })).toBe('198.51.100.7');
});

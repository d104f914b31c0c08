import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { type MetricsReaders, metricsPage } from './metrics-page.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** With what it answers somebody on this machine who sends these headers. */
async function asked(
  readers: MetricsReaders,
  headers: Record<string, string> = {},
  { trustsProxy = false } = {},
): Promise<Response> {
  const app = express().get('/metrics', metricsPage(createMetrics(), readers));
  app.set('trust proxy', trustsProxy ? 1 : false);
  const http = createServer(app);
  closing.push(() => http.close());
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/metrics`, { headers });
}

test('whoever is on this machine reads them, in the format of Prometheus, and nobody keeps them', async () => {
  const response = await asked('loopback');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await response.text()).toMatch(
    /^# HELP kto_kogo_rooms .*\n# TYPE kto_kogo_rooms gauge\nkto_kogo_rooms 0\n/,
  );
});

test.each([
  ['through a proxy that is trusted, by its client', '192.0.2.1', true, 404],
  ['through a proxy that is trusted, by a client on this machine', '127.0.0.1', true, 200],
  ['with an address that the client wrote before that of the proxy', '127.0.0.1, 192.0.2.1', true, 404],
  ['through a proxy that is not trusted', '127.0.0.1', false, 404],
])('asked %s', async (_how, forwarded, trustsProxy, status) => {
  const headers = { 'x-forwarded-for': forwarded };
  expect((await asked('loopback', headers, { trustsProxy })).status).toBe(status);
  if (!trustsProxy) expect((await asked('loopback', { forwarded: `for=${forwarded}` })).status).toBe(status);
});

test('its operator lets anybody read them, or nobody', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.1' };
  expect((await asked('anybody', headers, { trustsProxy: true })).status).toBe(200);
  expect((await asked('nobody')).status).toBe(404);
});

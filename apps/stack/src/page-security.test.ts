import { get, type IncomingHttpHeaders } from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { pageSecurity } from './page-security.ts';
import { listen } from './testing/listen.ts';

const app = express().set('trust proxy', 1);
const url = await listen(app.use(pageSecurity(false), (_request, response) => response.send('page')));

/** `fetch` would not send another host. */
function headersFor(headers: Record<string, string>, path = '/'): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    get(new URL(path, url), { headers }, (response) => {
      response.resume();
      resolve(response.headers);
    }).on('error', reject);
  });
}

test.each([
  { host: 'localhost:3000' },
  { host: '127.0.0.1:3000' },
  { host: 'kto-kogo.example', 'x-forwarded-proto': 'https' },
])('an origin that browsers trust gets what they keep for those: %o', async (headers) => {
  expect(await headersFor(headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'origin-agent-cluster': '?1',
  });
});

test('plain http elsewhere gets nothing that browsers would complain about', async () => {
  for (const host of ['192.168.1.5:3000', 'kto-kogo.test', 'localhost.evil.example']) {
    const headers = await headersFor({ host });
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
    expect(headers).not.toHaveProperty('origin-agent-cluster');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
  }
});

test('a WebSocket may be opened to the page’s own host, and nothing else that stands in its place', async () => {
  for (const host of ['192.168.1.5:3000', 'kto-kogo.test', '[::1]:3000']) {
    const { 'content-security-policy': policy } = await headersFor({ host });
    expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host};`);
  }
  for (const host of ["a'; script-src *", 'a b', '*'])
    expect((await headersFor({ host }))['content-security-policy']).toContain("connect-src 'self';");
});

test('only the page that is made for it may be framed by others, every page by our own', async () => {
  const host = { host: 'localhost:3000' };
  const framed = await headersFor(host, '/embed?focus=yezhov');
  expect(framed['content-security-policy']).not.toContain('frame-ancestors');
  expect(framed).not.toHaveProperty('x-frame-options');
  for (const path of ['/', '/explore', '/embed/', '/embed/x', '/EMBED', '/explore?x=/embed']) {
    const headers = await headersFor(host, path);
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'self'");
    expect(headers['content-security-policy'], path).toContain("frame-src 'self'");
    expect(headers['x-frame-options'], path).toBe('SAMEORIGIN');
  }
});

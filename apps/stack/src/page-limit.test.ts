import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageLimit } from './page-limit.ts';

const app = express().use(pageLimit(1), (request, response) => {
  response.send(request.url);
});
const server = createServer(app);
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('too many pages are refused, with when to try again; files are not counted', async () => {
  await fetch(`${url}/`);
  const refused = await fetch(`${url}/`);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toMatch(/Try again in \d+ seconds/);
  for (const path of ['/_next/static/x.js', '/icon.svg', '/favicon.ico', '/robots.txt']) {
    expect((await fetch(url + path)).status).toBe(200);
  }
  expect((await fetch(`${url}/explore/picture.svg`)).status).toBe(429);
});

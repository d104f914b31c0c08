import express from 'express';
import { expect, test } from 'vitest';
import { pageLimit } from './page-limit.ts';
import { listen } from './testing/listen.ts';

const app = express().use(pageLimit(1), (request, response) => {
  response.send(request.url);
});
const url = await listen(app);

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

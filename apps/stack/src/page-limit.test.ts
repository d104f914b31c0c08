import express from 'express';
import { expect, test } from 'vitest';
import { pageLimit } from './page-limit.ts';
import { listen } from './testing/listen.ts';

let connections = 0;
const pages = (perMinute: number) =>
  listen(
    express().use(
      pageLimit(() => connections, perMinute),
      (request, response) => response.send(request.url),
    ),
  );
const url = await pages(1);

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

test('an address from which classes are followed has as many pages for each thirty who follow', async () => {
  connections = 90;
  const hall = await pages(2);
  const statuses = [];
  for (let page = 0; page < 7; page += 1) statuses.push((await fetch(`${hall}/`)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
});

import express from 'express';
import { expect, test } from 'vitest';
import { pageAvailability } from './page-availability.ts';
import { listen } from './testing/listen.ts';

const away = () => Promise.reject(new Error('away'));
const url = await listen(
  express().use(pageAvailability(away), (request, response) => response.send(request.url)),
);

test.each(['/figures/yezhov', '/sitemap.xml', '/explore/picture.svg?focus=yezhov'])(
  'without the record, %s is told so, and when to try again',
  async (path) => {
    const response = await fetch(url + path);
    expect([response.status, await response.text()]).toEqual([503, '/unavailable']);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  },
);

test.each(['/robots.txt', '/icon.svg', '/_next/static/x.js'])('%s needs no record', async (path) => {
  const response = await fetch(url + path);
  expect([response.status, await response.text()]).toEqual([200, path]);
});

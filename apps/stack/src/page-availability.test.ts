import express from 'express';
import { expect, test } from 'vitest';
import { pageAvailability } from './page-availability.ts';
import { listen } from './testing/listen.ts';
import { seenRecord } from './testing/seen-record.ts';

const SINCE = '2026-11-28T14:05:00.000Z';

/** The address of pages that say which page they are, and since when they were told that the record is unchecked. */
function serve(recordVersion: Parameters<typeof pageAvailability>[0]): Promise<string> {
  return listen(
    express().use(pageAvailability(recordVersion), (request, response) =>
      response.send(`${request.url} ${request.headers['x-record-unchecked-since'] ?? 'checked'}`),
    ),
  );
}

const [never, away, checked] = await Promise.all([
  serve(() => Promise.reject(new Error('away'))),
  serve(async () => seenRecord(new Date(SINCE))),
  serve(async () => seenRecord(null)),
]);

test.each(['/figures/yezhov', '/sitemap.xml', '/explore/picture.svg?focus=yezhov'])(
  'as long as no record was seen, %s is told so, and when to try again',
  async (path) => {
    const response = await fetch(never + path);
    expect([response.status, await response.text()]).toEqual([503, '/unavailable checked']);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  },
);

test.each(['/robots.txt', '/icon.svg', '/_next/static/x.js'])('%s needs no record', async (path) => {
  const response = await fetch(never + path);
  expect([response.status, await response.text()]).toEqual([200, `${path} checked`]);
});

test('a page of a record that was seen is made, and told since when it could not be checked', async () => {
  const response = await fetch(`${away}/figures/yezhov`);
  expect([response.status, await response.text()]).toEqual([200, `/figures/yezhov ${SINCE}`]);
  expect(response.headers.get('x-record-unchecked-since')).toBe(SINCE);
  const part = await fetch(`${away}/figures/yezhov?_rsc=1`, { headers: { rsc: '1' } });
  expect([part.status, await part.text()]).toEqual([204, '']);
});

test('a record that is checked says nothing, whatever a client says', async () => {
  for (const headers of [{}, { rsc: '1' }, { 'x-record-unchecked-since': SINCE }]) {
    const response = await fetch(`${checked}/figures`, { headers });
    expect([response.status, await response.text()]).toEqual([200, '/figures checked']);
    expect(response.headers.has('x-record-unchecked-since')).toBe(false);
  }
});

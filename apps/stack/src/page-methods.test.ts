import express from 'express';
import { expect, test } from 'vitest';
import { pageMethods } from './page-methods.ts';
import { listen } from './testing/listen.ts';

const url = await listen(express().use(pageMethods, (_request, response) => response.send('page')));

test.each([
  ['GET', 200, null, 'page'],
  ['HEAD', 200, null, ''],
  ['OPTIONS', 204, 'GET, HEAD, OPTIONS', ''],
  ['POST', 405, 'GET, HEAD, OPTIONS', 'The pages are only read: ask with GET.\n'],
  ['DELETE', 405, 'GET, HEAD, OPTIONS', 'The pages are only read: ask with GET.\n'],
])('%s is answered with %i', async (method, status, allow, text) => {
  const response = await fetch(url, { method });
  expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([
    status,
    allow,
    text,
  ]);
});

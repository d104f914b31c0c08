import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STATIC_PATH, staticFiles } from './static-files.ts';
import { listen } from './testing/listen.ts';

const SCRIPT = 'export const who = "Кто кого?";\n';
let root: string;
let url: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kto-kogo-static-'));
  const folder = join(root, 'apps/web/.next/static/chunks');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.js'), SCRIPT);
  await writeFile(join(folder, 'a.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(folder, 'a.js.gz'), gzipSync(SCRIPT));
  await writeFile(join(root, 'apps/web/.next/secret.json'), '{}');
  const app = express()
    .use(STATIC_PATH, staticFiles(root))
    .use((_request, response) => response.status(404).send('of the pages'));
  url = await listen(app);
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', null],
])('a browser that understands %s gets it as the build compressed it', async (accepted, encoding) => {
  const response = await fetch(`${url}${STATIC_PATH}/chunks/a.js`, {
    headers: { 'accept-encoding': accepted },
  });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(response.headers.get('content-type')).toBe('text/javascript');
  expect(response.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
  expect(await response.text()).toBe(SCRIPT);
});

test.each(['chunks/b.js', 'chunks/', '..%2fsecret.json', 'chunks/%2e%2e/%2e%2e/secret.json', '%E0%A4%A'])(
  '%s is left to the pages',
  async (path) => {
    expect(await (await fetch(`${url}${STATIC_PATH}/${path}`)).text()).toBe('of the pages');
  },
);

import { get } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import express, { type RequestHandler } from 'express';
import { expect, test } from 'vitest';
import { addressHeaders, readableAddress, tidyAddress } from './page-address.ts';
import { listen } from './testing/listen.ts';

/** Tells what the pages would see. */
const echo: RequestHandler = ({ url, headers }, response) => {
  response.json({ url, askedFor: headers['x-asked-for'], origin: headers['x-site-origin'] });
};
const urls = await Promise.all(
  [false, 1].map((proxies) =>
    listen(express().set('trust proxy', proxies).use(tidyAddress, readableAddress, addressHeaders, echo)),
  ),
);

const ask = (path: string, headers = {}) => fetch(`${urls[0]}${path}`, { redirect: 'manual', headers });

/** `fetch` would not send another host. */
function askAs(host: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get(`${urls[0]}/about`, { headers: { host } }, async (response) => {
      resolve({ status: response.statusCode, text: await readText(response) });
    }).on('error', reject);
  });
}

test.each([
  ['/figures/YEZHOV', '/figures/yezhov'],
  ['/figures/yezhov.', '/figures/yezhov'],
  ['/figures/yezhov)', '/figures/yezhov'],
  ['/figures/yezhov,%20', '/figures/yezhov'],
  ['/figures/%E2%80%9Cyezhov%E2%80%9D', '/figures/yezhov'],
  ['/Figures/Yezhov/', '/figures/yezhov'],
  ['/About?Q=A', '/about?Q=A'],
  ['//evil.example.', '/evil.example'],
  ['/explore/Picture.svg.', '/explore/picture.svg'],
  ['/notes/)', '/notes'],
  ['/notes/%E2%80%9D.', '/notes'],
])('%s leads to %s', async (path, tidy) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([308, tidy]);
});

test.each([
  '/',
  '/figures/yezhov?x=Y.',
  '/_next/static/chunks/A_b.js',
  '/explore/picture.svg',
  '/figures/Ежов',
  '/notes/☃',
  '/events/€',
  '/events/☃.',
])('%s stays as it is', async (path) => {
  const response = await ask(path);
  expect(await response.json()).toMatchObject({ url: encodeURI(path), askedFor: encodeURI(path) });
});

test('a blank is a name that nothing bears, not a list', async () => {
  expect(await (await ask('/figures/%20')).json()).toMatchObject({ url: '/figures/%20' });
});

test('an address that cannot be read leads where nothing is, and is told as it was sent', async () => {
  for (const path of ['/figures/%E0%A4%A', `/figures/${'a'.repeat(300)}`]) {
    expect(await (await ask(path)).json()).toMatchObject({ url: '/not-found', askedFor: path });
  }
});

test('a host that is none is refused: pages and the sitemap would repeat it', async () => {
  for (const host of ['evil.example"<x>', 'a&b', 'a b', "a'b", 'a/b', '[::1', 'a:b']) {
    const { status, text } = await askAs(host);
    expect([status, text]).toEqual([400, 'The Host header names no host.\n']);
  }
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'kto-kogo.example'])
    expect(JSON.parse((await askAs(host)).text)).toMatchObject({ origin: `http://${host}` });
});

test('the origin is the host that was asked, and the proxy’s only where one is trusted', async () => {
  const headers = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-site-origin': 'https://evil.example',
    'x-asked-for': '/evil',
  };
  expect(await (await ask('/about', headers)).json()).toMatchObject({ origin: urls[0], askedFor: '/about' });
  const trusted = await fetch(`${urls[1]}/about`, {
    headers: { ...headers, 'x-forwarded-host': 'kto-kogo.example' },
  });
  expect(await trusted.json()).toMatchObject({ origin: 'https://kto-kogo.example' });
});

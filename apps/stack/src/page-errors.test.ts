import compression from 'compression';
import express, { type Request, type Response } from 'express';
import { expect, test } from 'vitest';
import { pageErrors } from './page-errors.ts';
import { listen } from './testing/listen.ts';

/** Sends a document as Next does: the header at once, then pieces, one of them as bytes. */
function sendDocument(response: Response, status: number, body: string): void {
  response.status(status).setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('link', `</${status}.css>; rel=preload`);
  response.flushHeaders();
  response.write(Buffer.from(body));
  response.end('</html>');
}

const WALKS = { isReady: false, progress: 0.4, readyInSeconds: 12 } as const;
const digest = (words: string) => `<script>push("{\\"digest\\":\\"${words}\\"}")</script>`;

const DOCUMENTS: Record<string, [status: number, body: string]> = {
  '/good': [200, '<h1>Good</h1>'],
  '/figures/nobody': [404, '<html id="__next_error__">'],
  '/broken-drawing': [500, `<html id="__next_error__">${digest('2718281828')}`],
  '/trace': [500, `<html id="__next_error__">${digest('warming-up:r-1')}`],
  '/failed-query': [500, `<html id="__next_error__">${digest('record:r-1')}`],
};

function pages(request: Request, response: Response): void {
  const noted = 'seen' in request ? 'noted' : 'new';
  Object.assign(request, { seen: true });
  if (request.url === '/icon.png') {
    response.status(404).type('text').end('Not found');
    return;
  }
  const [status, body] = DOCUMENTS[request.url] ?? [
    response.statusCode,
    `${[request.url, request.headers['x-walks'] ?? []].flat().join(' ')} ${noted}`,
  ];
  sendDocument(response, status, body);
}

const urls = await Promise.all(
  [false, true].map((isDev) =>
    listen(
      express().use(
        compression({ threshold: 0 }),
        pageErrors(pages, isDev, () => WALKS),
      ),
    ),
  ),
);

async function ask(path: string, base = urls[0]) {
  const response = await fetch(`${base}${path}`);
  const { status, headers } = response;
  return {
    status,
    text: await response.text(),
    retry: headers.get('retry-after'),
    link: headers.get('link'),
  };
}

test.each([
  ['/figures/nobody', 404, '/missing', null],
  ['/broken-drawing', 500, '/broken', null],
  ['/failed-query', 503, '/unavailable', '5'],
  ['/trace', 503, '/warming-up {"isReady":false,"progress":0.4,"readyInSeconds":12}', '12'],
])('in place of %s, with %d, stands %s', async (path, status, standIn, retry) => {
  const link = `</${status}.css>; rel=preload`;
  // A request of its own, on which nothing is noted.
  expect(await ask(path)).toEqual({ status, text: `${standIn} new</html>`, retry, link });
});

test('a good page, and what is no page, pass as they are', async () => {
  expect(await ask('/good')).toMatchObject({ status: 200, text: '<h1>Good</h1></html>' });
  expect(await ask('/icon.png')).toMatchObject({ status: 404, text: 'Not found' });
});

test('in development an error is shown where it is', async () => {
  expect((await ask('/broken-drawing', urls[1])).text).toContain('__next_error__');
  expect((await ask('/figures/nobody', urls[1])).text).toContain('/missing');
});

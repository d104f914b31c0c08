import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test, vi } from 'vitest';
import { closeServer } from './close-server.ts';
import { Drain } from './drain.ts';

test('requests under way and new ones are answered, and then the port is closed', async () => {
  const drain = new Drain();
  let finish: (() => void) | undefined;
  const app = express();
  app.get('/slow', async (_request, response) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    response.send('in the end');
  });
  app.get('/quick', (_request, response) => {
    response.send('at once');
  });
  const server = createServer((request, response) => {
    drain.count(response);
    app(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const slow = fetch(`${url}/slow`);
  await vi.waitUntil(() => finish !== undefined);
  const stopped = drain.drain().then(() => closeServer(server));
  expect(drain.isDraining).toBe(true);
  const quick = await fetch(`${url}/quick`);
  expect([await quick.text(), quick.headers.get('connection')]).toEqual(['at once', 'close']);
  finish?.();
  expect(await (await slow).text()).toBe('in the end');
  await stopped;
  await expect(fetch(`${url}/quick`)).rejects.toThrow();
});

test('a client that never reads its response does not keep the port open for ever', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hanging = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`).catch(() => 'ended');
  await vi.waitUntil(
    () => new Promise<boolean>((resolve) => server.getConnections((_, count) => resolve(count > 0))),
  );
  await closeServer(server, undefined, 300);
  expect(await hanging).toBe('ended');
});

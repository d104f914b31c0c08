import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './free-port.ts';

async function listen(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('finds a port, and gives the one asked for', async () => {
  const port = await freePort(0);
  expect(port).toBeGreaterThan(0);
  expect(await freePort(port)).toBe(port);
});

test('says that a port is taken, and the way out', async () => {
  const port = await listen();
  const error = await freePort(port).catch((e) => e);
  expect(error).toMatchObject({ name: 'Neo4jLocalError', code: 'PORT_TAKEN' });
  expect(error.message).toMatch(new RegExp(`Port ${port} .* is taken\\. .*another, or 0`));
});

test('takes a number that is no port for the defect it is', async () => {
  await expect(freePort(80_000)).rejects.toThrow(RangeError);
});

import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { greets } from './greets.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** The port of a server that does this with whoever connects. */
async function listen(answer: (socket: Socket) => void): Promise<number> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('a server that answers the greeting greets', async () => {
  const heard: Buffer[] = [];
  const port = await listen((socket) =>
    socket.once('data', (greeting) => {
      heard.push(greeting);
      socket.write(Buffer.from([0, 0, 8, 5]));
    }),
  );
  expect(await greets(`bolt://127.0.0.1:${port}`, 60_000)).toBe(true);
  // As Bolt says: its name, and four ranges of versions.
  expect(heard[0]?.subarray(0, 4).toString('hex')).toBe('6060b017');
  expect(heard[0]).toHaveLength(20);
});

test('a server that hangs up, or is not there, does not', async () => {
  const port = await listen((socket) => socket.destroy());
  expect(await greets(`neo4j://127.0.0.1:${port}`, 60_000)).toBe(false);
  expect(await greets('bolt://127.0.0.1:1', 60_000)).toBe(false);
});

test('a server that is silent does not, and its connection is ended', async () => {
  let ended: Promise<unknown> | undefined;
  const port = await listen((socket) => {
    ended = new Promise((resolve) => socket.resume().once('close', resolve));
    socket.on('error', () => {});
  });
  expect(await greets(`bolt://127.0.0.1:${port}`, 200)).toBe(false);
  await ended;
});

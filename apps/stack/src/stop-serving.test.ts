import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@kto-kogo/api';
import { sampleRoom } from '@kto-kogo/room/testing';
import pino from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { Cleanup } from './cleanup.ts';
import { createApp } from './create-app.ts';
import { Drain } from './drain.ts';
import { readEnv } from './env.ts';
import { openPort } from './port.ts';
import { stopServing } from './stop-serving.ts';

/** A class is kept by a server that has no database, and with it whoever follows it. */
const { id } = sampleRoom();
const KEY = `k.${id}.AAAAAAAAAAAAAAAAAAAAAA`;
const KEY_HASH = createHash('sha256').update(KEY).digest('base64url');

const clients: Socket[] = [];
const cleanup = new Cleanup();
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await cleanup.run((error) => {
    throw error;
  });
});

async function serve() {
  const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-stop-'));
  cleanup.add(() => rm(dataDir, { recursive: true }));
  const roomsDir = join(dataDir, 'rooms');
  await mkdir(roomsDir);
  const at = new Date().toISOString();
  const room = sampleRoom({ keyHash: KEY_HASH, openedAt: at, teacherSeenAt: at });
  await writeFile(join(roomsDir, `${id}.json`), JSON.stringify(room));
  const port = await openPort({ host: '127.0.0.1', port: 0 }, cleanup, false);
  const drain = new Drain();
  const api = await createServer({
    neo4j: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' },
    database: 'neo4j',
    logger: pino({ level: 'silent' }),
    internalToken: 'the pages',
    classes: { roomsDir },
  });
  port.serve({
    request: createApp({
      env: readEnv({}, '/'),
      api,
      pages: (_, response) => response.end(),
      drain,
      isDev: false,
    }),
    upgrade: api.upgrade,
  });
  return { port, drain, api, roomsDir };
}

function connectTo(url: string): { socket: Socket; heard: () => Buffer } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  clients.push(socket);
  let heard = Buffer.alloc(0);
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part]);
  });
  return { socket, heard: () => heard };
}

/** The end of a frame that closes: it tells the code. */
const CLOSES = Buffer.from([0x03, 1012 & 0xff]);

test('with sockets and streams open it takes as long as it takes without, and all are told', async () => {
  const { port, drain, api, roomsDir } = await serve();
  const sockets = Array.from({ length: 20 }, () => connectTo(port.url));
  for (const { socket } of sockets)
    socket.write(
      'GET /graphql/live HTTP/1.1\r\nHost: kto\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
  await vi.waitUntil(() => sockets.every(({ heard }) => heard().includes('101 Switching')));
  const streams = await Promise.all(
    Array.from({ length: 20 }, () =>
      fetch(`${port.url}/graphql/stream?some=query`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
        body: JSON.stringify({ query: `subscription { room(id: "${id}") { epoch phase } }` }),
      }),
    ),
  );
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
  const began = performance.now();
  await stopServing({ api, drain, port });
  // Six tenths of a second. What must not happen is that it waits for who reads nothing, or for time limits of sockets.
  expect(performance.now() - began).toBeLessThan(4_000);
  for (const { heard } of sockets) expect(heard().includes(CLOSES)).toBe(true);
  for (const stream of streams) {
    const text = await stream.text();
    expect(text).toMatch(/"epoch":2,"phase":"WAITING"/);
    expect(text).toMatch(/event: complete\ndata:\n\n$/);
  }
  expect(await readdir(roomsDir)).toEqual([`${id}.json`]);
  await expect(fetch(port.url)).rejects.toThrow();
});

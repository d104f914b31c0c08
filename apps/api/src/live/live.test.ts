import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import type { Room } from '@kto-kogo/room';
import { linked } from '@kto-kogo/room/testing';
import { afterEach, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { asked, roomWithKeys } from '../testing/class-on-hand.ts';
import { liveServer } from '../testing/live-server.ts';

type Server = Awaited<ReturnType<typeof liveServer>>;
const opened: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});
const until = <Value>(find: () => Value) => vi.waitUntil(find, { timeout: 15_000, interval: 5 });

async function serve(
  room: Room,
  ...change: Parameters<typeof liveServer> extends [Room, ...infer Rest] ? Rest : never
) {
  const server = await liveServer(room, ...change);
  opened.push(server);
  return server;
}

type State = { step: number; sequence: number; phase: string };

/** A socket that follows the class. */
async function socketTo({ port }: Server, token: string, room: string) {
  const ws = new WebSocket(`ws://127.0.0.1:${port}/graphql/live`, 'graphql-transport-ws');
  opened.push({ close: () => ws.terminate() });
  const told: State[] = [];
  let code: number | null = null;
  ws.on('error', () => {});
  ws.on('close', (closed) => {
    code = closed;
  });
  ws.on('message', (text) => {
    const { type, payload } = JSON.parse(String(text));
    if (type === 'next') told.push(payload.data.room);
  });
  await once(ws, 'open');
  ws.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await once(ws, 'message');
  ws.send(JSON.stringify({ id: 'room', type: 'subscribe', payload: asked('room', room) }));
  await until(() => told.length > 0);
  return { ws, told, code: () => code };
}

/** A request for a stream; what is answered is not read. */
function streamRequest({ port }: Pick<Server, 'port'>, token: string, room: string): ClientRequest {
  const sent = request({
    ...{ port, host: '127.0.0.1', method: 'POST', path: '/graphql/stream', agent: false },
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
  opened.push({ close: () => sent.destroy() });
  sent.on('error', () => {});
  sent.end(JSON.stringify(asked('room', room)));
  return sent;
}

/** Gathers what a stream tells. */
function tellsOf(response: IncomingMessage): State[] {
  const told: State[] = [];
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, data] = /^event: next\ndata: (.*)$/s.exec(event) ?? [];
      if (data !== undefined) told.push(JSON.parse(data).data.room);
    }
  });
  response.on('error', () => {});
  return told;
}

/** A state of a megabyte: none is so large, and none has to be told so often to fill what the system keeps for a connection. */
const large = (room: Room): Room => ({ ...room, view: 'x'.repeat(1_000_000), phase: 'RUNNING' });
const next = (room: Room): Room => ({ ...room, step: (room.step + 1) % 4, sequence: room.sequence + 1 });

test.each(['socket', 'stream'] as const)(
  'a client of a %s that reads nothing costs little, and is told the present when it reads',
  async (rung) => {
    const { room, screenToken } = roomWithKeys();
    const server = await serve(large(room));
    let told: State[] = [];
    let resume = () => {};
    if (rung === 'socket') {
      const socket = await socketTo(server, screenToken, room.id);
      told = socket.told;
      socket.ws.pause();
      resume = () => socket.ws.resume();
    } else {
      const [response] = (await once(streamRequest(server, screenToken, room.id), 'response')) as [
        IncomingMessage,
      ];
      response.pause();
      resume = () => {
        told = tellsOf(response);
        response.resume();
      };
    }
    let last = room.sequence;
    let most = 0;
    const tellNext = async () => {
      last = (await server.change(next))?.sequence ?? last;
      most = Math.max(most, server.unread());
    };
    // Until what is told is taken no more, and five times after that.
    const isFull = async () => {
      await tellNext();
      return server.unread() > 65_536;
    };
    await vi.waitUntil(isFull, { timeout: 20_000, interval: 205 });
    const full = last;
    const isLongAfter = async () => {
      await tellNext();
      return last === full + 5;
    };
    await vi.waitUntil(isLongAfter, { timeout: 20_000, interval: 205 });
    expect(most).toBeLessThan(65_536 + 1_100_000);
    resume();
    await until(() => told.some(({ sequence }) => sequence === last));
    await until(() => server.unread() === 0);
    const heard = told.length;
    // All that it missed is left out; from then on it is told everything.
    expect(heard).toBeLessThan(last);
    await server.change(next);
    await until(() => told.some(({ sequence }) => sequence === last + 1));
  },
);

test('from one address 400 connections are held, of whatever kind, and one that closes makes room', async () => {
  const { room, key, screenToken } = roomWithKeys();
  const server = await serve(room);
  const open = async () => {
    const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql/live`, 'graphql-transport-ws');
    opened.push({ close: () => ws.terminate() });
    let status = 0;
    ws.on('upgrade', () => {
      status = 101;
    });
    ws.on('unexpected-response', (sent, response) => {
      status = response.statusCode ?? 0;
      sent.destroy();
    });
    ws.on('error', () => {});
    await until(() => status !== 0);
    return { ws, status };
  };
  // Half of them follow, the other half have not said yet who they are.
  const streams = await Promise.all(
    Array.from({ length: 15 }, async () => {
      const sent = streamRequest(server, screenToken, room.id);
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      response.resume().on('error', () => {});
      return sent;
    }),
  );
  const sockets = await Promise.all(Array.from({ length: 385 }, open));
  expect(sockets.every(({ status }) => status === 101)).toBe(true);
  expect(server.connections()).toBe(400);
  expect((await open()).status).toBe(429);
  const [refused] = (await once(streamRequest(server, key, room.id), 'response')) as [IncomingMessage];
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '10']);
  refused.resume();
  streams[0]?.destroy();
  await until(() => server.connections() < 400);
  expect((await open()).status).toBe(101);
}, 30_000);

test('who goes away while the token is looked up is held by nobody', async () => {
  const { room, screenToken } = roomWithKeys();
  let look = () => {};
  const looking = new Promise<void>((resolve) => {
    look = resolve;
  });
  let [asks, found] = [0, 0];
  const server = await serve(room, (classes) => ({
    ...classes,
    rooms: {
      ...classes.rooms,
      async identify(token) {
        asks += 1;
        await looking;
        // Once what waits for it has gone on.
        setImmediate(() => {
          found += 1;
        });
        return classes.rooms.identify(token);
      },
    },
  }));
  const sent = streamRequest(server, screenToken, room.id);
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql/live`, 'graphql-transport-ws');
  ws.on('error', () => {});
  await once(ws, 'open');
  ws.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${screenToken}` } }));
  await until(() => asks === 2);
  sent.destroy();
  ws.terminate();
  await until(() => server.connections() === 0);
  look();
  await until(() => found === 2);
  expect(server.connections()).toBe(0);
  // Nobody is told, and it is no defect.
  expect(server.logged).toEqual([]);
});

test('a stream that is asked for behind another request is refused, and the answer to that one is whole', async () => {
  const { room, screenToken } = roomWithKeys();
  const server = await serve(room);
  const socket = connect(server.port, '127.0.0.1');
  opened.push({ close: () => socket.destroy() });
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    answer += part;
  });
  const body = JSON.stringify(asked('room', room.id));
  socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n');
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer ${screenToken}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await until(() => answer.includes('connection of its own'));
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\r\nlateHTTP\/1\.1 400 Bad Request\r\n/s);
});

test('when the server stops all are told to come back, and nobody keeps it from stopping', async () => {
  const { room, key, screenToken } = roomWithKeys();
  const server = await liveServer(room);
  const sockets = await Promise.all(
    [key, screenToken, screenToken].map((token) => socketTo(server, token, room.id)),
  );
  // One has not said yet who it is, and one reads nothing.
  const silent = connect(server.port, '127.0.0.1');
  silent.write(
    'GET /graphql/live HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n',
  );
  await once(silent, 'data');
  silent.pause();
  opened.push({ close: () => silent.destroy() });
  const [response] = (await once(streamRequest(server, key, room.id), 'response')) as [IncomingMessage];
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = once(response, 'end');
  const began = performance.now();
  await server.close();
  // It takes some milliseconds, and 2 s for the one that does not answer.
  expect(performance.now() - began).toBeLessThan(8_000);
  await until(() => sockets.every(({ code }) => code() !== null));
  expect(sockets.map(({ code }) => code())).toEqual([1012, 1012, 1012]);
  await ended;
  expect(text).toMatch(/event: complete\ndata:\n\n$/);
});

test('after it was told to stop a server lets nobody in', async () => {
  const { room, key } = roomWithKeys();
  const server = await serve(room);
  server.live.close();
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql/live`, 'graphql-transport-ws');
  ws.on('error', () => {});
  const [, refused] = (await once(ws, 'unexpected-response')) as [unknown, IncomingMessage];
  expect(refused.statusCode).toBe(503);
  const [response] = (await once(streamRequest(server, key, room.id), 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(503);
  response.resume();
});

test('of what becomes of a class those are told whom it concerns', async () => {
  const { room, screenToken } = roomWithKeys();
  const server = await serve(room);
  const { told } = await socketTo(server, screenToken, room.id);
  await server.change((before) => linked(before, 'nobody', 'here', new Date().toISOString()));
  await server.change(next);
  await until(() => told.some(({ sequence }) => sequence === room.sequence + 1));
  expect(told).toHaveLength(2);
});

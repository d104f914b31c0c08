/** Clients that follow classes over sockets of their own making, in a process of their own: `raw-clients.ts`. */
import { connect, type Socket } from 'node:net';
import { answerQuestions } from './child.ts';
import { clock } from './clock.ts';
import { FOLLOW } from './document.ts';
import { clientFrame, FrameReader } from './frames.ts';

/** @property group by which their times are asked for @property tokens one for each client */
export type Connecting = { group: string; port: number; room: string; tokens: string[] };
/** Events by their sequence, and when each was. */
export type Heard = { group: string; events: { sequence: number; at: number }[]; waitMs: number };
export type Times = { times: number[]; lost: number };

/** A server lets 400 connections in from one address. */
const OF_ONE_ADDRESS = 300;
const AT_ONCE = 100;
const SEQUENCE = Buffer.from('"sequence":');

type Group = { sockets: Socket[]; count: number; heard: Map<number, number[]> };
const groups = new Map<string, Group>();

answerQuestions({ connect: connectAll, heard: timesOf, leave });

/** @returns in how many ms all of them were told for the first time */
async function connectAll({ group: name, port, room, tokens }: Connecting): Promise<number> {
  const group: Group = { sockets: [], count: tokens.length, heard: new Map() };
  groups.set(name, group);
  const began = clock();
  for (let from = 0; from < tokens.length; from += AT_ONCE)
    await Promise.all(
      tokens.slice(from, from + AT_ONCE).map((token, place) =>
        follow(group, {
          port,
          room,
          token,
          address: `127.0.0.${2 + Math.floor((from + place) / OF_ONE_ADDRESS)}`,
        }),
      ),
    );
  return clock() - began;
}

type Following = { port: number; room: string; token: string; address: string };

/** @returns when it was told for the first time */
function follow(group: Group, { port, room, token, address }: Following): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: address });
    group.sockets.push(socket);
    const reader = new FrameReader();
    let isUpgraded = false;
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('A connection was closed.')));
    socket.write(
      `GET /graphql/live HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
    );
    socket.on('data', (part) => {
      const at = clock();
      if (!isUpgraded) {
        const end = part.indexOf('\r\n\r\n');
        if (!part.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101')) || end === -1)
          return reject(new Error(String(part)));
        isUpgraded = true;
        const payload = { authorization: `Bearer ${token}` };
        socket.write(clientFrame(JSON.stringify({ type: 'connection_init', payload })));
        if (part.length === end + 4) return;
        part = part.subarray(end + 4);
      }
      readLater(() =>
        reader.read(part, ({ opcode, body }) => {
          if (opcode === 9) return void socket.write(clientFrame(body, 10));
          if (opcode === 8) return reject(new Error(`Closed with ${body.readUInt16BE(0)}.`));
          const found = body.indexOf(SEQUENCE);
          if (found === -1) return answer(socket, String(body), room);
          const sequence = Number.parseInt(body.toString('latin1', found + SEQUENCE.length, found + 30), 10);
          const times = group.heard.get(sequence) ?? [];
          if (times.length === 0) group.heard.set(sequence, times);
          times.push(at);
          resolve();
        }),
      );
    });
  });
}

const unread: (() => void)[] = [];
/** Reads what has come after it is noted when all else came that is here: one client does not wait for what another reads. */
function readLater(read: () => void): void {
  unread.push(read);
  if (unread.length > 1) return;
  setImmediate(() => {
    for (const each of unread.splice(0)) each();
  });
}

function answer(socket: Socket, text: string, room: string): void {
  const { type } = JSON.parse(text);
  if (type === 'ping') socket.write(clientFrame('{"type":"pong"}'));
  else if (type === 'connection_ack') {
    const payload = { query: FOLLOW, variables: { id: room }, operationName: 'FollowRoom' };
    socket.write(clientFrame(JSON.stringify({ id: 'room', type: 'subscribe', payload })));
  } else throw new Error(text);
}

/** How long each event took to each client, in ms, once all have come or nothing more is waited for. */
async function timesOf({ group: name, events, waitMs }: Heard): Promise<Times> {
  const group = groups.get(name);
  if (group === undefined) throw new Error(`There is no ${name}.`);
  const { heard, count } = group;
  const missing = () =>
    events.reduce((sum, { sequence }) => sum + count - (heard.get(sequence)?.length ?? 0), 0);
  const until = clock() + waitMs;
  while (missing() > 0 && clock() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  const times = events.flatMap(({ sequence, at }) => (heard.get(sequence) ?? []).map((came) => came - at));
  const lost = missing();
  heard.clear();
  return { times, lost };
}

function leave({ group: name }: { group: string }): void {
  for (const socket of groups.get(name)?.sockets ?? []) socket.removeAllListeners('close').destroy();
  groups.delete(name);
}

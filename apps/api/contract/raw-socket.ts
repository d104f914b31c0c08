import { once } from 'node:events';
import { vi } from 'vitest';
import WebSocket from 'ws';
import type { ApiClient } from './api-client.ts';
import { TOLD } from './class.ts';

export type RawSocketOptions = {
  /** The page that opens it; none for what is no browser. */
  origin?: string;
  protocol?: string | null;
};

type Message = { type: string; id?: string; payload?: unknown };
export type RawSocket = ReturnType<typeof rawSocket>;

/** A WebSocket that says what a test says, and not what a client of ours would. */
export function rawSocket(
  api: Pick<ApiClient, 'url'>,
  { origin, protocol = 'graphql-transport-ws' }: RawSocketOptions = {},
) {
  const ws = new WebSocket(
    `${api.url.replace('http', 'ws')}/graphql/live`,
    protocol === null ? [] : [protocol],
    {
      ...(origin !== undefined && { origin }),
    },
  );
  const heard: Message[] = [];
  let code: number | null = null;
  let status = 0;
  ws.on('message', (text) => heard.push(JSON.parse(String(text))));
  ws.on('upgrade', () => {
    status = 101;
  });
  ws.on('unexpected-response', (request, response) => {
    status = response.statusCode ?? 0;
    request.destroy();
  });
  // What became of it is read from `status` and `code`.
  ws.on('error', () => {});
  ws.on('close', (closed) => {
    code = closed;
  });
  const until = <Value>(find: () => Value) => vi.waitUntil(find, { timeout: 15_000, interval: 5 });
  return {
    ws,
    heard,
    /** With which the handshake was answered. */
    status: () => until(() => status),
    /** With which it was closed. */
    code: () => until(() => code),
    isClosed: () => code !== null,
    /** @returns when it is open */
    opened: async () => {
      if (ws.readyState === ws.CONNECTING) await once(ws, 'open');
    },
    send: (said: unknown) => ws.send(typeof said === 'string' ? said : JSON.stringify(said)),
    until: (isIt: (message: Message) => boolean) => until(() => heard.find(isIt)),
    close: () => ws.terminate(),
  };
}

/** A socket that was let in with a token. */
export async function enteredSocket(
  api: Pick<ApiClient, 'url'>,
  token: string,
  options: RawSocketOptions = {},
): Promise<RawSocket> {
  const socket = rawSocket(api, options);
  await socket.opened();
  socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await socket.until(({ type }) => type === 'connection_ack');
  return socket;
}

/** What a client sends to be told of a class. */
export function subscribing(id: string, room: string, field: keyof typeof TOLD = 'room') {
  return { id, type: 'subscribe', payload: { query: TOLD[field], variables: { room } } };
}

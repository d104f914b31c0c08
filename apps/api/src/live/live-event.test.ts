import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { LiveEvent, textFrame } from './live-event.ts';

/** What the library reads of what is written past it. */
async function readBack(frames: readonly Buffer[]): Promise<string[]> {
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  http.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (ws) => {
      for (const frame of frames) socket.write(frame);
      ws.close(1000);
    }),
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const read: string[] = [];
  client.on('message', (data, isBinary) => read.push(isBinary ? 'binary' : String(data)));
  const [code] = await once(client, 'close');
  expect(code).toBe(1000);
  http.close();
  return read;
}

test('a frame is read by a client as it was written, of whatever length', async () => {
  const texts = [0, 1, 125, 126, 127, 1_000, 65_535, 65_536, 70_000, 200_000].map((length) =>
    'x'.repeat(length),
  );
  // In bytes it is twice as long as in letters.
  const all = [...texts, 'ё'.repeat(62), 'ё'.repeat(63), '😀 "Ёлка"\u2028\n'];
  expect(await readBack(all.map(textFrame))).toEqual(all);
});

test('an event bears the id that its client gave it, whatever that is', async () => {
  const event = new LiveEvent('{"data":{"room":{"step":1}}}');
  const ids = ['room', '"', '\\', 'ё', '</script>', ''];
  const read = await readBack(ids.map((id) => event.frame(id)));
  expect(read.map((text) => JSON.parse(text))).toEqual(
    ids.map((id) => ({ id, type: 'next', payload: { data: { room: { step: 1 } } } })),
  );
});

test('what everybody is sent is made once', () => {
  const event = new LiveEvent('{}');
  expect(event.frame('room')).toBe(event.frame('room'));
  expect(event.chunk()).toBe(event.chunk());
  expect(event.frame('room')).not.toBe(event.frame('other'));
});

test('a chunk is read by a client as the event that it holds', async () => {
  const texts = ['{}', `"${'ё'.repeat(70_000)}"`];
  const http = createServer((_request, response) => {
    response.writeHead(200);
    response.flushHeaders();
    for (const text of texts) response.socket?.write(new LiveEvent(text).chunk());
    response.end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  expect(await response.text()).toBe(texts.map((text) => `event: next\ndata: ${text}\n\n`).join(''));
  http.close();
});

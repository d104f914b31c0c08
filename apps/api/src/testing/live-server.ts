import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Room } from '@kto-kogo/room';
import express from 'express';
import pino from 'pino';
import { openLive } from '../live/live.ts';
import { type Classes, DEFAULT_CLASSES, openClasses } from '../room/classes.ts';
import { schema } from './class-on-hand.ts';

/** Sockets and streams as they are served, over classes in memory: without the rest of the API, and without a database. */
export async function liveServer(room: Room, change: (classes: Classes) => Classes = (classes) => classes) {
  const logged: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const classes = change(await openClasses(DEFAULT_CLASSES, logger));
  await classes.store.create(room);
  const live = openLive({
    ...{ schema, classes, logger },
    addressOf: ({ socket }) => socket.remoteAddress ?? 'unknown',
  });
  const app = express();
  app.get('/slow', (_request, response) => setTimeout(() => response.send('late'), 300));
  const http = createServer(app.use(live.streams));
  const sockets = new Set<Socket>();
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  http.on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    ...{ port, classes, live, logged },
    /** How much is kept for clients that do not read it, in bytes. */
    unread: () => [...sockets].reduce((sum, { writableLength }) => sum + writableLength, 0),
    connections: () => live.connectionsOf('127.0.0.1'),
    change: (act: (before: Room) => Room) => classes.store.change(room.id, act),
    /** As whoever stops the server does it. */
    async close() {
      live.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await classes.stop();
    },
  };
}

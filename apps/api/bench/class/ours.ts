import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isRefused, type Room, reduceRoom } from '@kto-kogo/room';
import { readSdl } from '@kto-kogo/schema';
import pino from 'pino';
import { openLive } from '../../src/live/live.ts';
import { DEFAULT_CLASSES, openClasses } from '../../src/room/classes.ts';
import { clock } from './clock.ts';
import type { ServedClass } from './serve-class.ts';

/** A class as the product serves it, kept in a file of this folder. */
export async function ours(roomsDir: string): Promise<ServedClass> {
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const classes = await openClasses({ ...DEFAULT_CLASSES, roomsDir, membersMax: 3_000 }, logger);
  const live = openLive({
    ...{ classes, logger, schema: makeExecutableSchema({ typeDefs: readSdl() }) },
    addressOf: ({ socket }) => socket.remoteAddress ?? 'unknown',
  });
  const http = createServer().on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', 4_096, resolve));
  let id = '';
  return {
    port: (http.address() as AddressInfo).port,
    async open(room) {
      id = room.id;
      await classes.store.create(room);
    },
    async step() {
      const at = clock();
      const changed = await classes.store.change(id, next);
      return { sequence: changed?.sequence ?? 0, at };
    },
  };
}

/** What a teacher does who presses Next. */
export function next(room: Room): Room {
  const step = (room.step + 1) % room.lesson.content.steps.length;
  const after = reduceRoom(room, { does: 'goTo', step }, new Date().toISOString());
  if (isRefused(after)) throw new Error(after.refused);
  return after;
}

import { EventEmitter, on } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Room } from '@kto-kogo/room';
import { readSdl } from '@kto-kogo/schema';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { toRoomState } from '../../src/room/to-gql.ts';
import { clock } from './clock.ts';
import { next } from './ours.ts';
import type { ServedClass } from './serve-class.ts';

/**
 * The same class by graphql-ws as it is used: each client has an iterator over what is published, and of each event each client has the operation executed
 * and a frame made. Nothing is checked, counted or kept.
 */
export async function stock(): Promise<ServedClass> {
  // As PubSub of graphql-subscriptions, which is an emitter too.
  const published = new EventEmitter().setMaxListeners(0);
  let room: Room | null = null;
  const schema = makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: {
      Subscription: {
        room: {
          async *subscribe() {
            const events = on(published, 'room');
            yield room;
            for await (const [changed] of events) yield changed;
          },
          resolve: (changed: Room) => toRoomState(changed),
        },
      },
    },
  });
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql/live' });
  useServer({ schema }, sockets);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', 4_096, resolve));
  return {
    port: (http.address() as AddressInfo).port,
    async open(opened) {
      room = opened;
    },
    async step() {
      if (room === null) throw new Error('No class is open.');
      const at = clock();
      room = next(room);
      published.emit('room', room);
      return { sequence: room.sequence, at };
    },
  };
}

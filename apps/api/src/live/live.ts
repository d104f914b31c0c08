import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Upgrade } from '../http/upgrade.ts';
import { createMetrics, type Metrics } from '../metrics/metrics.ts';
import type { Classes } from '../room/classes.ts';
import { Connections } from './connections.ts';
import { Feeds } from './feeds.ts';
import { createSockets } from './socket.ts';
import { createStreams } from './stream.ts';
import { createSubscriptions } from './subscription.ts';

export type LiveOptions = {
  schema: GraphQLSchema;
  classes: Classes;
  addressOf: (request: IncomingMessage) => string;
  logger: Logger;
  metrics?: Metrics;
};

/** What is sent by itself: over sockets, and over streams for who cannot open one. */
export type Live = {
  upgrade: Upgrade;
  streams: RequestHandler;
  /** How many connections are held open from an address. */
  connectionsOf: (address: string) => number;
  /** Tells all clients to come back, and lets nobody in any more. */
  close: () => void;
};

export function openLive({
  schema,
  classes,
  addressOf,
  logger,
  metrics = createMetrics(),
}: LiveOptions): Live {
  const connections = new Connections();
  const shared = {
    ...{ classes, feeds: new Feeds(classes, logger, metrics), connections, logger, sent: metrics.sent },
    readSubscription: createSubscriptions(schema),
  };
  const sockets = createSockets({ ...shared, schema, addressOf });
  const streams = createStreams(shared);
  const { presence } = classes;
  metrics.look({
    held: () => ({ socket: sockets.open(), stream: streams.open(), polling: presence.polling() }),
  });
  return {
    upgrade: sockets.upgrade,
    streams: streams.handler,
    connectionsOf: (address) => connections.of(address),
    close() {
      sockets.close();
      streams.close();
    },
  };
}

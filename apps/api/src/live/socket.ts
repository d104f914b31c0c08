import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { ApiError } from '../errors/api-error.ts';
import { formatError } from '../errors/format-error.ts';
import { readBearer } from '../http/client-of.ts';
import { refuseSocket } from '../http/refuse-socket.ts';
import { LIVE_PATH, type Upgrade } from '../http/upgrade.ts';
import type { Entered, Rooms } from '../room/rooms.ts';
import type { Connections } from './connections.ts';
import type { Feeds } from './feeds.ts';
import { Line } from './line.ts';
import { checkListener, identifyListener } from './listener-rights.ts';
import { openIterator } from './open-iterator.ts';
import { isSameSite } from './same-site.ts';
import type { ReadSubscription } from './subscription.ts';

const INIT_WAIT_MS = 3_000;
const PAYLOAD_MAX = 4_096;
/** How often a socket is asked whether it is alive; one that is silent until the next time but one is let go. */
const ALIVE_MS = 15_000;
/** In that time: a client says that it is there, and seldom anything else. */
const MESSAGES_MAX = 300;
/** A socket takes so many subscriptions: the state, and the desk. */
const SUBSCRIPTIONS_MAX = 4;

/** Why a socket is closed, beside what the protocol says. */
export const CLOSED = { notFound: 4404, ended: 4410, tooMany: 4429, stopping: 1012 } as const;

export type SocketsOptions = {
  schema: GraphQLSchema;
  rooms: Rooms;
  feeds: Feeds;
  connections: Connections;
  readSubscription: ReadSubscription;
  addressOf: (request: IncomingMessage) => string;
  logger: Logger;
};

type Extra = { ws: WebSocket; socket: Duplex; entered: Entered | null };

export type Sockets = {
  upgrade: Upgrade;
  /** Tells all clients to come back, and lets nobody in any more. */
  close: () => void;
};

/**
 * Subscriptions over WebSockets, in the protocol `graphql-transport-ws`. The library speaks it; only what is told is written past it (`live-event.ts`).
 */
export function createSockets(options: SocketsOptions): Sockets {
  const { rooms, connections, addressOf, logger } = options;
  const live = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: PAYLOAD_MAX,
    // Frames are written past the library, and must not overtake those that it compresses.
    perMessageDeflate: false,
  });
  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: INIT_WAIT_MS,
    async onConnect({ connectionParams, extra }) {
      try {
        extra.entered = await identifyListener(readBearer(connectionParams?.authorization), rooms);
        return true;
      } catch (error) {
        const [code, reason] = closeFor(error);
        extra.ws.close(code, reason);
        return false;
      }
    },
    onSubscribe: ({ extra, subscriptions }, id, payload) => {
      try {
        if (Object.keys(subscriptions).length > SUBSCRIPTIONS_MAX)
          throw new ApiError(
            'RATE_LIMITED',
            `One connection has at most ${SUBSCRIPTIONS_MAX} subscriptions.`,
          );
        return subscribe(options, extra, { id, ...payload });
      } catch (error) {
        return [sentError(error, logger)];
      }
    },
    // What was read is what is subscribed to: `document` bears it.
    subscribe: ({ contextValue }) => (contextValue as Subscribing).listen(),
  });

  let isClosed = false;

  live.on('connection', (ws: WebSocket, _request: IncomingMessage, socket: Duplex) => {
    const extra: Extra = { ws, socket, entered: null };
    const closed = server.opened(
      {
        protocol: ws.protocol,
        send: (text) =>
          new Promise((resolve, reject) => {
            ws.send(text, (error) => (error ? reject(error) : resolve()));
          }),
        close: (code, reason) => ws.close(code, reason),
        onMessage: (hear) =>
          ws.on('message', (data) => {
            hear(String(data)).catch((error: unknown) => {
              ws.close(CloseCode.InternalServerError, 'INTERNAL_SERVER_ERROR');
              logger.warn(error, 'A message of a socket could not be answered.');
            });
          }),
      },
      extra,
    );
    watchPulse(ws);
    ws.on('error', () => ws.terminate());
    ws.once('close', (code, reason) => void closed(code, String(reason)));
  });

  return {
    upgrade(request, socket, head) {
      if (request.url?.split('?')[0] !== LIVE_PATH) return false;
      if (isClosed) {
        refuseSocket(socket, 503, 'The server stops. Come back.');
        return true;
      }
      if (!isSameSite(request)) {
        refuseSocket(socket, 403, 'Only pages of this site open a WebSocket.');
        return true;
      }
      const release = connections.open(addressOf(request));
      if (release === null) {
        refuseSocket(socket, 429, 'Too many connections are open from this address.');
        return true;
      }
      socket.once('close', release);
      live.handleUpgrade(request, socket, head, (ws) => live.emit('connection', ws, request, socket));
      return true;
    },
    close() {
      isClosed = true;
      for (const ws of live.clients) ws.close(CLOSED.stopping, 'The server stops. Come back.');
    },
  };
}

type Subscribing = { listen: () => AsyncIterableIterator<never> };

function subscribe(
  { feeds, readSubscription, schema }: SocketsOptions,
  { ws, socket, entered }: Extra,
  { id, ...asked }: { id: string; query: string; variables?: unknown; operationName?: unknown },
) {
  if (entered === null) throw new Error('Nobody subscribes who was not let in.');
  const subscription = readSubscription(asked);
  checkListener(entered, subscription);
  const listen = () => {
    const iterator = openIterator();
    const line = new Line(socket, {
      write: (event) => event.frame(id),
      isOpen: () => ws.readyState === ws.OPEN,
      greet: () => joined.greet(),
      cut: () => ws.terminate(),
    });
    const joined = feeds.add(entered.room, subscription, {
      bearer: entered.bearer,
      send: (event) => line.send(event),
      end(why) {
        if (why === 'removed') ws.close(CloseCode.Forbidden, 'FORBIDDEN');
        else iterator.end();
      },
    });
    iterator.onReturn(() => {
      line.close();
      joined.leave();
    });
    return iterator.iterable;
  };
  const { document, name } = subscription;
  return {
    ...{ schema, document, contextValue: { listen } satisfies Subscribing },
    ...(name !== null && { operationName: name }),
  };
}

/** Lets go of sockets that are silent, and of those that say too much. */
function watchPulse(ws: WebSocket): void {
  let isAlive = true;
  let messages = 0;
  ws.on('pong', () => {
    isAlive = true;
  });
  ws.on('message', () => {
    isAlive = true;
    messages += 1;
    if (messages > MESSAGES_MAX) ws.close(CLOSED.tooMany, 'Too many messages.');
  });
  const timer = setInterval(() => {
    if (!isAlive) return ws.terminate();
    isAlive = false;
    messages = 0;
    ws.ping();
  }, ALIVE_MS);
  ws.once('close', () => clearInterval(timer));
}

function closeFor(error: unknown): [code: number, reason: string] {
  if (!(error instanceof ApiError)) return [CloseCode.InternalServerError, 'INTERNAL_SERVER_ERROR'];
  const codes: Partial<Record<ApiError['code'], number>> = {
    FORBIDDEN: CloseCode.Forbidden,
    ROOM_NOT_FOUND: CLOSED.notFound,
    ROOM_ENDED: CLOSED.ended,
  };
  return [codes[error.code] ?? CloseCode.InternalServerError, error.code];
}

function sentError(error: unknown, logger: Logger): GraphQLError {
  if (error instanceof GraphQLError && !isUnknown(error)) return error;
  logger.error(error, 'A subscription could not be read.');
  const { message, extensions } = formatError({ message: '' });
  return new GraphQLError(message, { ...(extensions && { extensions }) });
}

/** Errors of graphql-js about the subscription itself have no code, and quote nothing but it. */
function isUnknown(error: GraphQLError): boolean {
  return error.originalError != null && !(error instanceof ApiError);
}

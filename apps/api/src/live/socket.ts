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
import type { Metrics } from '../metrics/metrics.ts';
import type { Classes } from '../room/classes.ts';
import type { Entered } from '../room/rooms.ts';
import type { Connections } from './connections.ts';
import type { Feeds } from './feeds.ts';
import { BEHIND_BYTES, Line } from './line.ts';
import { checkListener, identifyListener } from './listener-rights.ts';
import { openIterator } from './open-iterator.ts';
import { isSameSite } from './same-site.ts';
import type { ReadSubscription } from './subscription.ts';

const INIT_WAIT_MS = 3_000;
const PAYLOAD_MAX = 4_096;
/** Of a message: browsers send it in one. */
const FRAGMENTS_MAX = 16;
/** Who has not answered by then that it closes too is let go. */
const CLOSE_MAX_MS = 2_000;
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
  classes: Pick<Classes, 'rooms' | 'refused'>;
  feeds: Feeds;
  connections: Connections;
  readSubscription: ReadSubscription;
  addressOf: (request: IncomingMessage) => string;
  logger: Logger;
  sent: Metrics['sent'];
};

type Extra = { ws: WebSocket; socket: Duplex; token: string | null };

export type Sockets = {
  upgrade: Upgrade;
  /** How many are open. */
  open: () => number;
  /** Tells all clients to come back, and lets nobody in any more. */
  close: () => void;
};

/**
 * Subscriptions over WebSockets, in the protocol `graphql-transport-ws`. The library speaks it; only what is told is written past it (`live-event.ts`).
 */
export function createSockets(options: SocketsOptions): Sockets {
  const { classes, connections, addressOf, logger } = options;
  const live = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: PAYLOAD_MAX,
    // Frames are written past the library, and must not overtake those that it compresses.
    perMessageDeflate: false,
    // Its types do not know these yet.
    ...{ closeTimeout: CLOSE_MAX_MS, maxFragments: FRAGMENTS_MAX },
  });
  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: INIT_WAIT_MS,
    async onConnect({ connectionParams, extra }) {
      extra.token = readBearer(connectionParams?.authorization);
      return (await enterOrClose(extra, classes)) !== null;
    },
    onSubscribe: async ({ extra, subscriptions }, id, payload) => {
      try {
        if (Object.keys(subscriptions).length > SUBSCRIPTIONS_MAX)
          throw new ApiError(
            'RATE_LIMITED',
            `One connection has at most ${SUBSCRIPTIONS_MAX} subscriptions.`,
          );
        // The token may have been cut since the connection was let in, and the class be over.
        const entered = await enterOrClose(extra, classes);
        if (entered === null) return [new ApiError('FORBIDDEN', 'The token opens this class no more.')];
        return subscribe(options, { ...extra, entered }, { id, ...payload });
      } catch (error) {
        return [sentError(error, logger)];
      }
    },
    // What was read is what is subscribed to: `document` bears it.
    subscribe: ({ contextValue }) => (contextValue as Subscribing).listen(),
  });

  let isClosed = false;

  live.on('connection', (ws: WebSocket, _request: IncomingMessage, socket: Duplex) => {
    const extra: Extra = { ws, socket, token: null };
    watchPulse(ws, socket);
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
            // What was sent before its client heard that it is closed.
            if (ws.readyState !== ws.OPEN) return;
            hear(String(data)).catch((error: unknown) => {
              // It was closed meanwhile, and could not be answered.
              if (ws.readyState !== ws.OPEN) return;
              ws.close(CloseCode.InternalServerError, 'INTERNAL_SERVER_ERROR');
              logger.warn(error, 'A message of a socket could not be answered.');
            });
          }),
      },
      extra,
    );
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
        classes.refused('too_many_connections');
        refuseSocket(socket, 429, 'Too many connections are open from this address.');
        return true;
      }
      socket.once('close', release);
      live.handleUpgrade(request, socket, head, (ws) => live.emit('connection', ws, request, socket));
      return true;
    },
    open: () => live.clients.size,
    close() {
      isClosed = true;
      for (const ws of live.clients) ws.close(CLOSED.stopping, 'The server stops. Come back.');
    },
  };
}

type Subscribing = { listen: () => AsyncIterableIterator<never> };

/** Whose the token of a connection is now; null where it opens nothing, and the connection is closed. */
async function enterOrClose(
  { ws, token }: Extra,
  classes: SocketsOptions['classes'],
): Promise<Entered | null> {
  try {
    return await identifyListener(token, classes);
  } catch (error) {
    const [code, reason] = closeFor(error);
    ws.close(code, reason);
    return null;
  }
}

function subscribe(
  { classes, feeds, readSubscription, schema, sent }: SocketsOptions,
  { ws, socket, entered }: Extra & { entered: Entered },
  { id, ...asked }: { id: string; query: string; variables?: unknown; operationName?: unknown },
) {
  const subscription = readSubscription(asked);
  checkListener(entered, subscription, classes);
  feeds.checkRoomFor(entered.bearer);
  const listen = () => {
    const iterator = openIterator();
    const line = new Line(socket, {
      write: (event) => event.frame(id),
      isOpen: () => ws.readyState === ws.OPEN,
      greet: () => joined.greet(),
      cut: () => ws.terminate(),
      onSent: () => {
        sent.socket += 1;
      },
    });
    const joined = feeds.add(entered.room, subscription, {
      bearer: entered.bearer,
      send: (event) => line.send(event),
      end(why) {
        if (why === 'removed') ws.close(CloseCode.Forbidden, 'FORBIDDEN');
        else if (why === 'lost') ws.close(CLOSED.notFound, 'ROOM_NOT_FOUND');
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

/** Lets go of sockets that are silent, of those that say too much, and of those that read nothing of what they are answered. */
function watchPulse(ws: WebSocket, socket: Duplex): void {
  let isAlive = true;
  let heard = 0;
  let wasBehind = false;
  const hear = () => {
    isAlive = true;
    heard += 1;
    if (heard > MESSAGES_MAX) ws.close(CLOSED.tooMany, 'Too many messages.');
  };
  for (const said of ['message', 'ping', 'pong']) ws.on(said, hear);
  const timer = setInterval(() => {
    const isBehind = socket.writableLength > BEHIND_BYTES;
    if (!isAlive || (isBehind && wasBehind)) return ws.terminate();
    isAlive = false;
    heard = 0;
    wasBehind = isBehind;
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

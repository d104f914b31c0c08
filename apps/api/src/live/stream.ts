import express, { type RequestHandler, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ApiError, badInput } from '../errors/api-error.ts';
import { bearerOf } from '../http/client-of.ts';
import { onDefect } from '../http/on-defect.ts';
import { onBodyError } from '../http/read-body.ts';
import { sendError } from '../http/send-error.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Classes } from '../room/classes.ts';
import type { Connections } from './connections.ts';
import type { Feeds } from './feeds.ts';
import { Line } from './line.ts';
import { checkListener, identifyListener } from './listener-rights.ts';
import { isSameSite } from './same-site.ts';
import type { ReadSubscription } from './subscription.ts';

/** The address for who cannot open a WebSocket. */
export const STREAM_PATH = '/graphql/stream';

/** Sockets time out after 20 s of silence, and proxies after some more. */
const PULSE_MS = 10_000;

const BODY_MAX = '16kb';

export type StreamsOptions = {
  classes: Pick<Classes, 'rooms' | 'refused'>;
  feeds: Feeds;
  connections: Connections;
  readSubscription: ReadSubscription;
  logger: Logger;
  sent: Metrics['sent'];
};

export type Streams = {
  /** To be called before whatever compresses: a stream that is held back tells nothing. */
  handler: RequestHandler;
  /** How many are open. */
  open: () => number;
  /** Ends all streams, and lets nobody in any more. */
  close: () => void;
};

/** Subscriptions over streams of events (`text/event-stream`), one a request, as graphql-sse's distinct connections. */
export function createStreams({
  classes,
  feeds,
  connections,
  readSubscription,
  logger,
  sent,
}: StreamsOptions): Streams {
  const open = new Set<() => void>();
  let isClosed = false;
  const router = Router();
  const stream: RequestHandler = async (request, response) => {
    if (isClosed) return void response.status(503).setHeader('retry-after', '1').end();
    if (!isSameSite(request)) throw new ApiError('FORBIDDEN', 'Only pages of this site open a stream.');
    const entered = await identifyListener(bearerOf(request), classes);
    const subscription = readSubscription(request.body ?? {});
    checkListener(entered, subscription, classes);
    feeds.checkRoomFor(entered.bearer);
    // Its client is gone, or the answer to a request that was sent before on this connection is still to come.
    if (response.socket === null) throw badInput('Open a stream on a connection of its own.');
    const release = connections.open(request.ip ?? 'unknown');
    if (release === null) {
      classes.refused('too_many_connections');
      throw new ApiError('RATE_LIMITED', 'Too many connections are open from this address.', {
        retryAfter: 10,
      });
    }
    begin(response);
    const line = new Line(request.socket, {
      write: (event) => (response.chunkedEncoding ? event.chunk() : event.text()),
      isOpen: () => !response.writableEnded,
      greet: () => joined.greet(),
      cut: () => request.socket.destroy(),
      onSent: () => {
        sent.stream += 1;
      },
    });
    const end = () => {
      if (!response.writableEnded) response.end('event: complete\ndata:\n\n');
    };
    const pulse = setInterval(() => response.write(':\n\n'), PULSE_MS);
    open.add(end);
    const joined = feeds.add(entered.room, subscription, {
      bearer: entered.bearer,
      send: (event) => line.send(event),
      // Who was taken out comes back, and is told.
      end,
    });
    response.once('close', () => {
      clearInterval(pulse);
      open.delete(end);
      line.close();
      joined.leave();
      release();
    });
  };
  router.post(STREAM_PATH, express.json({ limit: BODY_MAX, type: 'application/json' }), stream);
  router.all(STREAM_PATH, (_request, response) => {
    response.setHeader('allow', 'POST');
    sendError(response, { status: 405, code: 'BAD_REQUEST', message: 'Ask with POST.' });
  });
  router.use(STREAM_PATH, onRefused, onBodyError(BODY_MAX), onDefect(logger));
  return {
    handler: router,
    open: () => open.size,
    close() {
      isClosed = true;
      for (const end of open) end();
    },
  };
}

const onRefused: express.ErrorRequestHandler = (error, _request, response, done) => {
  if (!(error instanceof GraphQLError) || response.headersSent) return done(error);
  const { status, code, message, retryAfter } = error instanceof ApiError ? error : badInput(error.message);
  sendError(response, { status, code, message, retryAfter });
};

function begin(response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // nginx holds back what it does not know.
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
}

import type { IncomingMessage } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { readSdl } from '@kto-kogo/schema';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { CachedRecord, Context, OpenStores } from './context.ts';
import { createApollo } from './create-apollo.ts';
import { clientOf, type Identify } from './http/client-of.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { createDocuments } from './http/documents.ts';
import { executeWithApollo } from './http/execute-with-apollo.ts';
import { graphiql } from './http/graphiql.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { healthz, type Phase, readyz } from './http/health.ts';
import { createKnownRequests, type KnownRequests } from './http/known-requests.ts';
import { negotiate } from './http/negotiate.ts';
import { onDefect } from './http/on-defect.ts';
import { onBodyError, readBody } from './http/read-body.ts';
import { requestLog } from './http/request-log.ts';
import { sendError } from './http/send-error.ts';
import { socketLimit } from './http/socket-limit.ts';
import type { Upgrade } from './http/upgrade.ts';
import { createCreationLimit } from './limits/creation-limit.ts';
import { Deadline } from './limits/deadline.ts';
import { createRateLimit } from './limits/rate-limit.ts';
import {
  CLIENT_LIMITS,
  isFromPages,
  PAGE_OF_TIES_LIMITS,
  PAGES_LIMITS,
  type TimeLimits,
  WHOLE_RECORD_LIMITS,
} from './limits/time-limits.ts';
import { openLive } from './live/live.ts';
import { createMetrics } from './metrics/metrics.ts';
import { type MetricsReaders, metricsPage } from './metrics/metrics-page.ts';
import { createBookmarks } from './neo4j/bookmarks.ts';
import type { DatabaseServer } from './neo4j/create-driver.ts';
import { renewableDriver } from './neo4j/renewable-driver.ts';
import type { SendRowsOptions } from './neo4j/send-rows.ts';
import { createStores } from './neo4j/stores.ts';
import { keepPaths } from './paths/keep-paths.ts';
import { readPaths } from './paths/read-paths.ts';
import type { WalksState } from './paths/warming-up.ts';
import { versionReader } from './record/read-version.ts';
import { recordRepository } from './record/record.repository.ts';
import { type RecordVersion, watchRecord } from './record/record-version.ts';
import { resolvers } from './resolvers.ts';
import { type ClassesOptions, DEFAULT_CLASSES, openClasses } from './room/classes.ts';
import { keepIndex } from './search/keep-index.ts';
import { readIndex } from './search/read-index.ts';

export { hardenSockets } from './http/harden-sockets.ts';
export { refuseSocket } from './http/refuse-socket.ts';
export type { Upgrade } from './http/upgrade.ts';
export { STREAM_PATH } from './live/stream.ts';
export type { MetricsReaders } from './metrics/metrics-page.ts';
export { createDriver, type DatabaseServer } from './neo4j/create-driver.ts';
export { prepareOwnLessons } from './own-lesson/prepare-own-lessons.ts';
export type { WalksState } from './paths/warming-up.ts';
export type { RecordState, RecordVersion } from './record/record-version.ts';
export { RedisAway } from './room/store/redis-store.ts';

export type ServerOptions = {
  neo4j: DatabaseServer;
  database: string;
  logger: Logger;
  /** Requests with this in `x-kto-kogo-internal` are from our own pages: their rate is not limited here. */
  internalToken: string;
  /** Clients whose token this identifies are counted by token and not by address. By default it knows those of classes. */
  identify?: Identify;
  /** Where classes are kept, and how they are reached. By default in memory, at no address that is known. */
  classes?: Partial<ClassesOptions> | undefined;
  /** The address of a client of a WebSocket. By default that of its connection. */
  addressOf?: (request: IncomingMessage) => string;
  /** The phase of the process: `/readyz` fails unless it is serving, everything else works in every phase. */
  phase?: () => Phase;
  /** Called with every statement sent to the database. */
  onStatement?: SendRowsOptions['onStatement'];
  /** For all but our own pages. By default `CLIENT_LIMITS`. */
  limitsMs?: TimeLimits | undefined;
  /** What a client may spend in a minute, in points of a thousand objects. */
  pointsPerMinute?: number;
  /** Who may read `/metrics`. By default whoever is on this machine. */
  metrics?: MetricsReaders;
  /** How many lessons are made from one address in a day. By default 30. */
  lessonsPerDay?: number | undefined;
};

export type ApiServer = {
  /** Answers requests that were answered before; all others are passed on. To be called before `handler`, and before whatever parses. */
  answerKnown: KnownRequests['answer'];
  /** `/graphql`, `/healthz`, `/readyz` and, for those who may read it, `/metrics`; everything else is passed on. */
  handler: RequestHandler;
  /** `/graphql/stream`; everything else is passed on. To be called before whatever compresses. */
  streams: RequestHandler;
  /** For the WebSocket handshakes of the server that `handler` serves. */
  upgrade: Upgrade;
  /** How many connections are held open from an address. */
  connectionsOf: (address: string) => number;
  /** Tells those who hold connections to come back later; they keep no server from stopping then. */
  closeLive: () => void;
  /** What is known of the record in the database. @throws ApiError as long as none was ever seen */
  recordVersion: RecordVersion;
  /** Whether walks can be asked for, or how far the reading of the ties has come. */
  walks: () => WalksState;
  /** Builds the index of the search; returns when it is built, or when a search would wait for it no longer. */
  prepareSearch: () => Promise<void>;
  /** Closes the connections too. To be called when no requests are under way any more. */
  stop: () => Promise<void>;
};

/** The API as a handler, with connections of its own to the database. The caller listens on a port. */
export async function createServer(options: ServerOptions): Promise<ApiServer> {
  const { neo4j, database, logger, internalToken, onStatement, pointsPerMinute, lessonsPerDay } = options;
  const { phase = () => 'serving', limitsMs = CLIENT_LIMITS, addressOf = addressOfConnection } = options;
  const driver = renewableDriver(neo4j);
  const bookmarks = createBookmarks();
  const openStores = ({ statement, request }: TimeLimits): OpenStores => {
    const deadline = new Deadline(request);
    const statementMaxMs = statement;
    const stores = createStores({ driver, database, bookmarks, onStatement, statementMaxMs, deadline });
    return { deadline, stores };
  };
  const openRecord = (limits: TimeLimits) => () => openStores(limits).stores.record.read;
  const metrics = createMetrics();
  const rateLimit = createRateLimit(pointsPerMinute, () => metrics.refused('rate_limited'));
  const reader = versionReader({
    server: neo4j,
    database,
    bookmarks,
    maxMs: limitsMs.statement,
    onStatement,
  });
  const watch = watchRecord({ readVersion: reader.read, onBack: driver.renew, logger });
  const openWhole = openRecord(WHOLE_RECORD_LIMITS);
  const walks = keepPaths({
    recordVersion: watch.state,
    readPage: (...page) => openStores(PAGE_OF_TIES_LIMITS).stores.record.readLists(...page),
    readFacts: () => recordRepository(openStores(PAGE_OF_TIES_LIMITS).stores.record.read).facts(),
    read: readPaths,
    logger,
  });
  const search = keepIndex(() => readIndex(openWhole()), watch.state);
  const cached: CachedRecord = {
    facts: async () => (await watch.state()).facts,
    paths: walks.paths,
    searchIndex: search.index,
  };
  const schema = makeExecutableSchema<Context>({ typeDefs: readSdl(), resolvers });
  const classes = await openClasses({ ...DEFAULT_CLASSES, ...options.classes }, logger, metrics);
  const live = openLive({ schema, classes, addressOf, logger, metrics });
  const apollo = createApollo({ schema, rateLimit, logger });
  await apollo.start();
  const execute = executeWithApollo({
    apollo,
    openStores: (operation) => openStores(isFromPages(operation) ? PAGES_LIMITS : limitsMs),
    cached,
    shared: { classes, rateLimit, creations: createCreationLimit(lessonsPerDay) },
  });

  const known = createKnownRequests(watch, () => !logger.isLevelEnabled('debug'));
  const router = express.Router();
  router.use(
    ['/graphql', '/healthz', '/readyz', '/metrics'],
    requestLog(logger),
    helmet({ strictTransportSecurity: false, crossOriginResourcePolicy: { policy: 'cross-origin' } }),
  );
  router.get('/healthz', healthz);
  router.get(
    '/readyz',
    readyz({ recordVersion: watch.state, walks: walks.state, isSearchBuilding: search.isBuilding, phase }),
  );
  router.get('/metrics', metricsPage(metrics, options.metrics ?? 'loopback'));
  router.use('/graphql', crossOrigin);
  router.use('/graphql', graphiql(watch.state));
  router.all(
    '/graphql',
    negotiate,
    onlyMethods,
    socketLimit(),
    ...readBody,
    graphqlHandler({
      schema,
      documents: createDocuments(schema),
      execute,
      recordVersion: watch.state,
      rateLimit,
      clientOf: clientOf({ internalToken, identify: options.identify ?? classes.nameOf }),
      known,
    }),
  );
  router.use(['/graphql', '/readyz', '/metrics'], onBodyError(), onDefect(logger));
  return {
    answerKnown: known.answer,
    handler: router,
    streams: live.streams,
    upgrade: live.upgrade,
    connectionsOf: live.connectionsOf,
    closeLive: live.close,
    recordVersion: watch.state,
    walks: walks.state,
    // Whatever fails, whoever searches is told.
    prepareSearch: () =>
      search.index().then(
        () => {},
        () => {},
      ),
    async stop() {
      walks.stop();
      watch.stop();
      live.close();
      await apollo.stop();
      await classes.stop();
      await Promise.all([reader.close(), driver.close()]);
    },
  };
}

function addressOfConnection({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? 'unknown';
}

const onlyMethods: RequestHandler = (request, response, done) => {
  if (['GET', 'HEAD', 'POST'].includes(request.method)) return done();
  response.setHeader('allow', 'GET, HEAD, POST, OPTIONS');
  sendError(response, { status: 405, code: 'BAD_REQUEST', message: 'Ask with POST or GET.' });
};

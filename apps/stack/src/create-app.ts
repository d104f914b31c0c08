import type { RequestListener } from 'node:http';
import { type ApiServer, STREAM_PATH } from '@kto-kogo/api';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import type { Drain } from './drain.ts';
import type { Env } from './env.ts';
import { addressHeaders, readableAddress, tidyAddress } from './page-address.ts';
import { pageAvailability } from './page-availability.ts';
import { pageErrors } from './page-errors.ts';
import { pageLimit } from './page-limit.ts';
import { pageMethods } from './page-methods.ts';
import { pageSecurity, permissionsPolicy } from './page-security.ts';

export type AppOptions = { env: Env; api: ApiServer; pages: RequestHandler; drain: Drain; isDev: boolean };

/** The API, and the pages for every other path. */
export function createApp({ env, api, pages, drain, isDev }: AppOptions): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  // Trust one proxy only: the client itself may have written the entries further left in X-Forwarded-For.
  app.set('trust proxy', env.trustProxy ? 1 : false);
  app.use(api.streams);
  app.use(compression());
  app.use(permissionsPolicy, api.handler);
  app.use(
    pageMethods,
    tidyAddress,
    readableAddress,
    addressHeaders,
    pageLimit(api.connectionsOf),
    pageSecurity(isDev),
  );
  app.use(pageAvailability(api.recordVersion), pageErrors(pages, isDev, api.walks));
  return (request, response) => {
    // A stream lasts as long as its class, and is ended by the API.
    if (request.url !== STREAM_PATH) drain.count(response);
    api.answerKnown(request, response, () => app(request, response));
  };
}

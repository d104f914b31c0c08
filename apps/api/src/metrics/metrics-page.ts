import type { RequestHandler } from 'express';
import { forbidStoring } from '../http/http-caching.ts';
import type { Metrics } from './metrics.ts';

/** Who may read `/metrics`: whoever is on this machine, unless its operator says otherwise. */
export type MetricsReaders = 'nobody' | 'loopback' | 'anybody';

/**
 * `/metrics`, for Prometheus. For everybody else it is not there.
 */
export function metricsPage(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  readers: MetricsReaders,
): RequestHandler {
  return async (request, response, done) => {
    const isReader = readers === 'anybody' || (readers === 'loopback' && isFromHere(request));
    if (!isReader) return done();
    forbidStoring(response);
    response.setHeader('content-type', metrics.contentType);
    response.send(await metrics.text());
  };
}

type Asked = {
  ip?: string | undefined;
  headers: NodeJS.Dict<unknown>;
  app: { get: (setting: string) => unknown };
};

/**
 * Whether somebody on this machine asks, and no proxy on it for somebody elsewhere: where proxies are trusted the address is that of their client, and
 * where they are not, whatever a proxy has passed on is no request from here.
 */
function isFromHere({ ip = '', headers, app }: Asked): boolean {
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  if (isPassedOn && !app.get('trust proxy')) return false;
  return /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(ip);
}

import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { requestId } from './request-id.ts';

/**
 * Gives each request an id, in the log and in the header `x-request-id`, and logs its outcome. Neither addresses nor headers
 * are logged: the users are pupils.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (request, response) => {
      const id = requestId(request);
      response.setHeader('x-request-id', id);
      return id;
    },
    customLogLevel: (_request, { statusCode }, error) =>
      error !== undefined || statusCode === 500 ? 'error' : statusCode >= 400 ? 'info' : 'debug',
    // The error itself is logged where it occurred; this line only has the resulting status.
    customErrorObject: (_request, _response, _error, { err: _, ...line }) => line,
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: String(url).split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
}

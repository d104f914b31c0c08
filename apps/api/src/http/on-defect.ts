import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { HIDDEN } from '../errors/format-error.ts';
import { sendError } from './send-error.ts';

/** The last error handler: Express's own would send the stack to the client. */
export function onDefect(logger: Logger): ErrorRequestHandler {
  return (err, { id }, response, _done) => {
    logger.error({ requestId: id, err }, 'a defect');
    if (response.headersSent) response.destroy();
    else sendError(response, { status: 500, code: HIDDEN.extensions.code, message: HIDDEN.message });
  };
}

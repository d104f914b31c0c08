import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { isDefect } from './format-error.ts';

/** Sets `hasErrors`, and logs with the request's id the errors that are hidden from the client. */
export function errorLogPlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue: { request }, operationName }) {
        request.hasErrors = true;
        for (const error of errors) {
          const err = error.originalError ?? error;
          if (isDefect(error)) logger.error({ requestId: request.id, operationName, err }, 'a defect');
          else if (error.extensions.code === 'DATABASE_UNAVAILABLE')
            logger.warn({ requestId: request.id, err }, 'the database did not answer');
        }
      },
    }),
  };
}

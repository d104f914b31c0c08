import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { shortenMessage } from './shorten-message.ts';

export const ERRORS_MAX = 5;

/**
 * Keeps the errors of a response few and short: messages of graphql-js repeat values of the query as they are, and each field
 * that fails adds one.
 */
export const boundErrorsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body }, request }) {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      const { singleResult } = body;
      const input = [request.query, request.operationName, JSON.stringify(request.variables)].join('\n');
      const { errors = [] } = singleResult;
      singleResult.errors = errors
        .slice(0, ERRORS_MAX)
        .map((error) => ({ ...error, message: shortenMessage(error.message, input) }));
      if (errors.length > ERRORS_MAX) {
        const omitted = { errorsOmitted: errors.length - ERRORS_MAX };
        singleResult.extensions = { ...singleResult.extensions, ...omitted };
      }
    },
  }),
};

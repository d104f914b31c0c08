import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { requestErrorStatus } from './media-type.ts';

/**
 * Sets the status of a response as the GraphQL-over-HTTP specification does: an operation that was executed gets 200, with
 * partial data or none; one that was refused, what its media type asks for. Only where nothing could be read at all, or nothing
 * more may be asked, does the status of the error (429, 500, 503) stand, so that caches and monitors see it.
 */
export const responseStatusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body, http }, contextValue: { request } }) {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      const { data, errors } = body.singleResult;
      const status = http.status ?? 200;
      const isExecuted = data !== undefined && (data !== null || status < 429);
      const isMalformed = errors.some(({ extensions }) => extensions?.code === 'BAD_REQUEST');
      if (isExecuted) http.status = 200;
      else if (!isMalformed) http.status = requestErrorStatus(status, request.type);
    },
  }),
};

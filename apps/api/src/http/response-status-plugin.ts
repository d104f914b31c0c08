import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { requestErrorStatus } from './media-type.ts';

/**
 * Sets the status of a response as the GraphQL-over-HTTP specification does: an operation that was executed gets 200, with
 * partial data or none; one that was refused, what its media type asks for. Only where nothing at all could be read, or nothing
 * more may be asked, does the status of the error (429, 500, 503) stand, so that caches and monitors see it; then there is no data.
 */
export const responseStatusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body, http }, contextValue: { request } }) {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      const { singleResult } = body;
      const { data, errors } = singleResult;
      const status = http.status ?? 200;
      if (data === undefined) {
        const isMalformed = errors?.some(({ extensions }) => extensions?.code === 'BAD_REQUEST');
        if (!isMalformed) http.status = requestErrorStatus(status, request.type);
      } else if (status >= 429 && isEmpty(data)) singleResult.data = null;
      else http.status = 200;
    },
  }),
};

function isEmpty(data: object | null): boolean {
  return data === null || Object.values(data).every((value) => value === null);
}

import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request } from 'express';
import { type CachedRecord, type Context, createContext, type Limits, type OpenStores } from '../context.ts';
import { EXECUTION_POINTS } from '../limits/rate-limit.ts';
import { bearerOf } from './client-of.ts';
import type { MediaType } from './media-type.ts';
import { type Execute, type OperationRequest, searchOf } from './operation.ts';

export type ExecuteOptions = {
  apollo: Pick<ApolloServer<Context>, 'executeHTTPGraphQLRequest'>;
  /** Opens the stores with the deadline of one request. */
  openStores: (operation: OperationRequest) => OpenStores;
  cached: CachedRecord;
  shared: Limits & Pick<Context, 'classes'>;
};

/** Counts an operation against its client's rate and has Apollo execute it. */
export function executeWithApollo({ apollo, openStores, cached, shared }: ExecuteOptions): Execute {
  return async (operation) => {
    const { http, client, type } = operation;
    await shared.rateLimit.spend(client, EXECUTION_POINTS);
    const context = createContext(
      openStores(operation),
      {
        ...{ id: String(http.id), client, type, hasErrors: false },
        address: http.ip ?? 'unknown',
        origin: `${http.protocol}://${http.host}`,
        bearerToken: bearerOf(http),
      },
      cached,
      shared,
    );
    const response = await apollo
      .executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: http.method === 'HEAD' ? 'GET' : http.method,
          headers: toHeaderMap(http, type),
          search: searchOf(http),
          body: http.body,
        },
        context: async () => context,
      })
      .finally(() => context.request.endTurn?.());
    const { status = 200, headers, body } = response;
    if (body.kind === 'chunked') throw new Error('Responses in parts are not part of this API.');
    return { status, headers, text: body.string, hasErrors: context.request.hasErrors };
  };
}

/** Apollo is told the media type of the response, so that there is one negotiation. */
function toHeaderMap(request: Request, type: MediaType): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('accept', type);
  return headers;
}

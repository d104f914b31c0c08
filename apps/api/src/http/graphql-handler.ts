import type { Request, RequestHandler, Response } from 'express';
import { ApiError } from '../errors/api-error.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { Documents } from './documents.ts';
import type { Execute, OperationResponse } from './operation.ts';
import { sendError } from './send-error.ts';

export type GraphqlHandlerOptions = {
  documents: Documents;
  execute: Execute;
  rateLimit: RateLimit;
  /** Whose rate the request counts against; null for our own pages. */
  clientOf: (request: Request) => Promise<string | null>;
};

/** Reads the document of a request, has its operation executed, and sends the response. */
export function graphqlHandler(options: GraphqlHandlerOptions): RequestHandler {
  const { documents, execute, rateLimit, clientOf } = options;
  return async (http, response) => {
    try {
      const { query, variables, operationName, extensions } =
        http.method === 'POST' ? (http.body ?? {}) : http.query;
      const client = await clientOf(http);
      let isOfRecord = false;
      if (typeof query === 'string') {
        // Parsing a new text is work, even if it is refused later.
        if (!documents.isKnown(query)) await rateLimit.spend(client, 0);
        isOfRecord = documents.read(query)?.isOfRecord ?? false;
      }
      send(
        response,
        await execute({ http, client, isOfRecord, query, variables, operationName, extensions }),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      sendError(response, error);
    }
  };
}

/** Express adds the ETag, answers 304 where the client has it, and leaves the body out for HEAD. */
function send(response: Response, { status, headers, text }: OperationResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).send(text);
}

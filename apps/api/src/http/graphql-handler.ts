import type { Request, RequestHandler, Response } from 'express';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { ApiError } from '../errors/api-error.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { RecordState, RecordVersion } from '../record/record-version.ts';
import { createCachedResponses, isStorable, responseKey, writeJson } from './cached-responses.ts';
import { checkOperation, selectedOperation } from './check-operation.ts';
import type { DocumentFacts, Documents } from './documents.ts';
import { allowStoring, forbidStoring, hasResponse, isConditional, nameRecord } from './http-caching.ts';
import type { KnownRequests } from './known-requests.ts';
import { requestErrorStatus, responseType } from './media-type.ts';
import { type Execute, type OperationRequest, type OperationResponse, parametersOf } from './operation.ts';
import { sendError } from './send-error.ts';

/** Parsing a new text is work, even if it is refused later. */
const PARSING_POINTS = 1;

export type GraphqlHandlerOptions = {
  schema: GraphQLSchema;
  documents: Documents;
  execute: Execute;
  recordVersion: RecordVersion;
  rateLimit: RateLimit;
  /** Whose rate the request counts against; null for our own pages. */
  clientOf: (request: Request) => Promise<string | null>;
  /** Answers what is asked again before it comes here. */
  known: Pick<KnownRequests, 'keep'>;
};

/**
 * Answers a request: from the client's own cache where it has the response, else from ours where the operation is a query of the
 * record, else by executing it. While the database is away, or a load is under way, what was kept of the record is all there is of it.
 */
export function graphqlHandler(options: GraphqlHandlerOptions): RequestHandler {
  const { schema, documents, execute, recordVersion, rateLimit, clientOf, known } = options;
  const responses = createCachedResponses();

  /** @throws ApiError where its shape is refused, or the rate of the client */
  async function readDocument({ query, client }: OperationRequest): Promise<DocumentFacts | null> {
    if (typeof query !== 'string') return null;
    if (!documents.isKnown(query)) await rateLimit.spend(client, PARSING_POINTS);
    return documents.read(query);
  }

  /** @throws the failure of the record where the response was not kept */
  async function answerOfRecord(key: string, record: RecordState, operation: OperationRequest) {
    const { failure, surelyUntil, generation } = record;
    const keptAs = `${generation} ${key}`;
    if (failure === null) return responses.get(keptAs, () => execute(operation));
    const kept = responses.kept(keptAs, surelyUntil);
    if (kept === undefined) throw failure;
    return kept;
  }

  async function answer(operation: OperationRequest, response: Response): Promise<void> {
    const { http } = operation;
    // Costs the client nothing: the key tells that the query was executed before.
    if (isConditional(http)) {
      const record = await recordVersion();
      const key = responseKey(operation, record.version);
      if (hasResponse(http, key)) {
        nameRecord(response, record);
        allowStoring(response, key, record);
        response.status(304).end();
        return;
      }
    }
    const facts = await readDocument(operation);
    const kind = facts === null ? undefined : selectedOperation(facts, operation.operationName);
    if (kind === OperationTypeNode.MUTATION && http.method !== 'POST') return refuseMutation(response);
    if (kind !== undefined) checkOperation(kind, schema);
    if (facts?.isOfRecord !== true) {
      forbidStoring(response);
      // Whoever words an error writes them, and must be able to.
      writeJson(operation.variables ?? null);
      return send(response, await execute(operation));
    }
    const record = await recordVersion();
    const key = responseKey(operation, record.version);
    const result = await answerOfRecord(key, record, operation);
    nameRecord(response, record);
    if (isStorable(result)) {
      allowStoring(response, key, record);
      writeHead(response, result);
      known.keep(http, response, record, result.text);
    } else forbidStoring(response);
    send(response, result);
  }

  return async (http, response) => {
    const type = responseType(http);
    try {
      const operation = { http, type, client: await clientOf(http), ...parametersOf(http) };
      await answer(operation, response);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message, retryAfter, cost } = error;
      const status = requestErrorStatus(error.status, type);
      sendError(response, { status, code, message, retryAfter, cost });
    }
  };
}

function refuseMutation(response: Response): void {
  response.setHeader('allow', 'POST');
  const message = 'What changes something is sent with POST and a JSON body.';
  sendError(response, { status: 405, code: 'BAD_REQUEST', message });
}

/** Not by Express's own `send`, which answers a wildcard in `If-None-Match` with 304, errors too. */
function send(response: Response, result: OperationResponse): void {
  writeHead(response, result);
  response.end(result.text);
}

function writeHead(response: Response, { status, headers }: OperationResponse): void {
  response.status(status);
  for (const [name, value] of headers) response.setHeader(name, value);
}

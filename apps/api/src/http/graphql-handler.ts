import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { type Context, createContext, type Reader } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { Paths } from '../paths/paths.repository.ts';
import { checkQuestion } from './check-question.ts';
import { answerKey, KeptAnswers } from './kept-answers.ts';
import { sendError } from './send-error.ts';

export type GraphqlHandlerOptions = {
  apollo: Pick<ApolloServer<Context>, 'executeHTTPGraphQLRequest'>;
  /** Reads within the time that one request has. */
  createReader: () => Reader;
  recordVersion: () => Promise<string>;
  paths: () => Promise<Paths>;
  rateLimit: RateLimit;
  /** Whose rate a request counts against; null for our own pages. */
  clientOf: (request: Request) => string | null;
};

/** A question as it came, whether it is well formed or not: Apollo says what is wrong with it. */
type Question = { query?: unknown; variables?: unknown; operationName?: unknown; extensions?: unknown };

/** Answers a question from kept bytes where they are right, and else has Apollo execute it. */
export function graphqlHandler(options: GraphqlHandlerOptions): RequestHandler {
  const { apollo, createReader, recordVersion, paths, rateLimit, clientOf } = options;
  const kept = new KeptAnswers();

  return async (request, response) => {
    try {
      const question: Question = request.method === 'POST' ? (request.body ?? {}) : request.query;
      const client = clientOf(request);
      const version = await recordVersion();
      const key =
        request.method === 'POST' ? answerKey(version, request.headers.accept ?? '', toKey(question)) : null;
      const known = key === null ? undefined : kept.get(key);
      if (known !== undefined) {
        response.status(200).setHeader('content-type', known.contentType);
        response.send(known.text);
        return;
      }
      await rateLimit.spend(client, 0);
      if (typeof question.query === 'string') checkQuestion(question.query);
      const context = createContext(
        createReader(),
        { id: String(request.id), client, hasErrors: false },
        paths,
      );
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method === 'HEAD' ? 'GET' : request.method,
          headers: toHeaderMap(request),
          search: new URL(request.url, 'http://localhost').search,
          body: request.body,
        },
        context: async () => context,
      });
      const text = send(response, answer);
      const contentType = answer.headers.get('content-type');
      if (
        key !== null &&
        contentType !== undefined &&
        (answer.status ?? 200) === 200 &&
        !context.request.hasErrors
      ) {
        kept.set(key, { contentType, text });
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      sendError(response, error);
    }
  };
}

function toKey({ query, variables, operationName, extensions }: Question): unknown {
  return [query, variables ?? {}, operationName ?? null, extensions ?? null];
}

function toHeaderMap(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** Express adds the ETag, answers 304 where the client has it, and leaves the body out for HEAD. */
function send(response: Response, answer: HTTPGraphQLResponse): string {
  if (answer.body.kind === 'chunked') throw new Error('Answers in parts are not part of this API.');
  const text = answer.body.string;
  for (const [name, value] of answer.headers) if (name !== 'content-length') response.setHeader(name, value);
  response.status(answer.status ?? 200).send(text);
  return text;
}

import { createServer as createHttpServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import pino from 'pino';
import { vi } from 'vitest';
import type { GqlQuery } from '../src/generated/resolvers.ts';
import { createDriver, createServer, hardenSockets, type ServerOptions } from '../src/server.ts';

/** What is there if all was asked for and nothing is null: a test asks for what it looks at, and says where null is right. */
type Full<T> = T extends readonly (infer Item)[]
  ? Full<NonNullable<Item>>[]
  : T extends object
    ? { [Field in keyof T]-?: Full<NonNullable<T[Field]>> }
    : T;
export type Answered = Full<GqlQuery>;

export type Answer = {
  status: number;
  headers: Headers;
  data: Answered;
  errors: {
    message: string;
    path?: unknown;
    extensions: {
      code: string;
      retryAfter?: number;
      cost?: number;
      progress?: number;
      readyInSeconds?: number | null;
    };
  }[];
  extensions: { cost?: number; errorsOmitted?: number };
  text: string;
};

export type OpenApi = Awaited<ReturnType<typeof openApi>>;

/** The API as it is served, on a port of its own, over the database given. */
export async function openApi(
  server: { uri: string; user: string; password: string },
  { awaitsWalks = true, ...options }: Partial<ServerOptions> & { awaitsWalks?: boolean } = {},
) {
  const driver = createDriver(server);
  const statements: { statement: string; parameters: Readonly<Record<string, unknown>> }[] = [];
  const api = await createServer({
    neo4j: server,
    database: 'neo4j',
    // A defect that is hidden from the client is seen by whoever runs the tests.
    logger: pino({ level: 'error' }, pino.destination(2)),
    internalToken: 'the pages',
    // What is tested is the answer, also on a machine so busy that a user would have been refused. Sockets wait for 20 s.
    limitsMs: { statement: 15_000, request: 18_000 },
    onStatement: (statement, parameters) => statements.push({ statement, parameters }),
    ...options,
  });
  if (awaitsWalks) await vi.waitUntil(() => api.walks().isReady, { timeout: 60_000, interval: 10 });
  const app = express().use(api.streams, api.handler);
  const http = createHttpServer((request, response) =>
    api.answerKnown(request, response, () => app(request, response)),
  );
  http.on('upgrade', api.upgrade);
  hardenSockets(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const body =
      response.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : {};
    return {
      status: response.status,
      headers: response.headers,
      data: body.data,
      errors: body.errors ?? [],
      extensions: body.extensions ?? {},
      text,
    };
  }

  /** By `http` and not by `fetch`, which asks every cache to load anew. */
  function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      get(`${url}${path}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
  }

  return {
    url,
    /** The test's own. */
    driver,
    statusOf,
    /** Every statement sent to the database since the start or since it was last emptied. */
    statements,
    send,
    post: (body: unknown, headers: Record<string, string> = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Asks, and again as long as what is searched is not ready, and gives the data; an error in the answer fails the test. */
    async ask<Data = Answered>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const answer = await this.post({ query, variables });
      const { code, retryAfter = 1 } = answer.errors[0]?.extensions ?? {};
      if (code === 'WARMING_UP') {
        await wait(retryAfter * 1000);
        return this.ask(query, variables);
      }
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors, null, 2));
      // The one place where the tests trust the API: what they expect of it, they say.
      return answer.data as Data;
    },
    async close() {
      api.closeLive();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await api.stop();
      await driver.close();
    },
  };
}

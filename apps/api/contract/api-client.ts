import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { GqlQuery } from '../src/generated/resolvers.ts';

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

export type ApiClient = ReturnType<typeof apiClient>;

/** What tests ask of an API, wherever it runs. */
export function apiClient(url: string) {
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
    statusOf,
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
  };
}

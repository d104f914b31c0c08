import type { HeaderMap } from '@apollo/server';
import type { Request } from 'express';
import type { MediaType } from './media-type.ts';

/** What a client asks, from the body of a POST or the address of a GET. Not yet validated: Apollo does that. */
export type Parameters = {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
};

/** An operation as sent over HTTP. */
export type OperationRequest = Parameters & {
  http: Request;
  /** Of the response. */
  type: MediaType;
  /** Whose rate it counts against; null for our own pages. */
  client: string | null;
};

export type OperationResponse = {
  status: number;
  headers: HeaderMap;
  text: string;
  /** Whether it has `errors`, whatever its status: GraphQL may send them beside partial data. */
  hasErrors: boolean;
};

export type Execute = (operation: OperationRequest) => Promise<OperationResponse>;

/**
 * The parameters of a request. In an address, an empty one counts as left out, and variables and extensions are JSON; what is no
 * JSON stays a text.
 */
export function parametersOf({ method, body, query: address }: Request): Parameters {
  if (method === 'POST') return body ?? {};
  const { query, operationName, variables, extensions } = address;
  return {
    query,
    operationName: operationName === '' ? undefined : operationName,
    variables: fromJson(variables),
    extensions: fromJson(extensions),
  };
}

/** The query string of a request, without empty parameters. */
export function searchOf({ url }: Request): string {
  const { searchParams } = new URL(url, 'http://localhost');
  const given = [...searchParams].filter(([, text]) => text !== '');
  return `?${new URLSearchParams(given)}`;
}

function fromJson(text: unknown): unknown {
  if (text === '') return undefined;
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

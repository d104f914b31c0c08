import type { HeaderMap } from '@apollo/server';
import type { Request } from 'express';

/** An operation as it came over HTTP, well formed or not: Apollo says what is wrong with it. */
export type OperationRequest = {
  http: Request;
  /** Whose rate it counts against; null for our own pages. */
  client: string | null;
  /** Whether the record's version alone decides the response. */
  isOfRecord: boolean;
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
};

export type OperationResponse = {
  status: number;
  headers: HeaderMap;
  text: string;
  /** Whether it reports an error, whatever its status: a response may be half an answer. */
  hasErrors: boolean;
};

export type Execute = (operation: OperationRequest) => Promise<OperationResponse>;

import type { HeaderMap } from '@apollo/server';
import type { Request } from 'express';

/** An operation as sent over HTTP, not yet validated: Apollo does that. */
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
  /** Whether it has `errors`, whatever its status: GraphQL may send them beside partial data. */
  hasErrors: boolean;
};

export type Execute = (operation: OperationRequest) => Promise<OperationResponse>;

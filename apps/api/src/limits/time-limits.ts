import type { OperationRequest } from '../http/operation.ts';

/** In milliseconds, for one statement and for one whole request. */
export type TimeLimits = { statement: number; request: number };

export const CLIENT_LIMITS: TimeLimits = { statement: 4_000, request: 10_000 };

/**
 * Our own pages may take longer: their queries are known and bounded, and on a busy machine a statement that the database plans
 * for the first time takes more than 4 s. A user would rather wait than see an error.
 */
export const PAGES_LIMITS: TimeLimits = { statement: 10_000, request: 12_000 };

/**
 * What is read whole is read once for each version of the record and for all requests, by statements that are known: it is not one of them
 * that has waited too long. Whoever asked first may give up, and finds it when asking again.
 */
export const WHOLE_RECORD_LIMITS: TimeLimits = { statement: 60_000, request: 120_000 };

/** For a page of what walks are searched in, which is asked for again where it takes longer. */
export const PAGE_OF_TIES_LIMITS: TimeLimits = { statement: 20_000, request: 20_000 };

/**
 * Whether a page of ours asks, on the server or by its scripts. Scripts cannot keep a secret, so anybody may say that they are ours, and gains
 * nothing but patience: what a query costs, and how many run at once, is counted all the same.
 */
export function isFromPages({ client, http }: Pick<OperationRequest, 'client' | 'http'>): boolean {
  return client === null || http.get('x-kto-kogo-page') !== undefined;
}

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badInput } from '../errors/api-error.ts';
import type { OperationRequest, OperationResponse } from './operation.ts';

const MAX_BYTES = 64 * 1024 * 1024;
/** A response larger than this would evict a hundred others. */
const RESPONSE_MAX_BYTES = 8 * 1024 * 1024;

export type CachedResponses = {
  /**
   * The response of this key: cached, or executed. What is asked again meanwhile waits for the same execution. A response with
   * an error is not cached, and nobody else gets it: it may be due to the one client.
   */
  get(key: string, execute: () => Promise<OperationResponse>): Promise<OperationResponse>;
  /** The cached response of this key, if it was there by then, as `performance.now()` counts. */
  kept(key: string, by: number): OperationResponse | undefined;
};

type Entry = { response: OperationResponse; keptAt: number };

export function createCachedResponses(): CachedResponses {
  const cache = new LRUCache<string, Entry>({
    maxSize: MAX_BYTES,
    maxEntrySize: RESPONSE_MAX_BYTES,
    sizeCalculation: ({ response }) => response.text.length + 200,
  });
  const underWay = new Map<string, Promise<OperationResponse>>();

  async function executeAndCache(key: string, execute: () => Promise<OperationResponse>) {
    const executing = execute();
    underWay.set(key, executing);
    try {
      const response = await executing;
      if (isStorable(response)) cache.set(key, { response, keptAt: performance.now() });
      return response;
    } finally {
      if (underWay.get(key) === executing) underWay.delete(key);
    }
  }

  return {
    async get(key, execute) {
      const known = cache.get(key)?.response ?? (await underWay.get(key)?.catch(() => undefined));
      return known !== undefined && isStorable(known) ? known : executeAndCache(key, execute);
    },
    kept(key, by) {
      const entry = cache.get(key);
      return entry !== undefined && entry.keptAt <= by ? entry.response : undefined;
    },
  };
}

/** Whether the record's version alone decided the response, so that everybody may store it. */
export function isStorable({ status, hasErrors }: OperationResponse): boolean {
  return status === 200 && !hasErrors;
}

/**
 * A key for the response to a query in one version of the record, in one media type.
 * @throws ApiError BAD_USER_INPUT where the variables are nested too deep for JSON.stringify
 */
export function responseKey(operation: OperationRequest, version: string): string {
  const { type, query, variables, operationName, extensions } = operation;
  const parts = [version, type, query, variables ?? {}, operationName ?? null, extensions ?? null];
  return createHash('sha256').update(writeJson(parts)).digest('base64url');
}

/** @throws ApiError BAD_USER_INPUT where the value is nested too deep for JSON.stringify */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) throw badInput('The variables are nested too deep to be read.', error);
    throw error;
  }
}

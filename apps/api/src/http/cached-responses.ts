import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badInput } from '../errors/api-error.ts';
import type { Execute, OperationRequest, OperationResponse } from './operation.ts';

const MAX_BYTES = 64 * 1024 * 1024;
/** A response larger than this would evict a hundred others. */
const RESPONSE_MAX_BYTES = 8 * 1024 * 1024;

/**
 * Executes an operation of the record once for each version of it: the record is read-only between versions, so a response
 * is right as long as its version is. Everything else, and every response with an error, is marked `no-store`. GET is
 * not cached here: it has ETags.
 */
export function cacheResponses(execute: Execute, recordVersion: () => Promise<string>): Execute {
  const cache = new LRUCache<string, OperationResponse>({
    maxSize: MAX_BYTES,
    maxEntrySize: RESPONSE_MAX_BYTES,
    sizeCalculation: ({ text }) => text.length + 200,
  });
  return async (operation) => {
    if (!operation.isOfRecord) return notStored(await execute(operation));
    const version = await recordVersion();
    const key = operation.http.method === 'POST' ? keyOf(operation, version) : null;
    const cached = key === null ? undefined : cache.get(key);
    if (cached !== undefined) return cached;
    const response = await execute(operation);
    if (response.status !== 200 || response.hasErrors) return notStored(response);
    if (key !== null) cache.set(key, response);
    return response;
  };
}

function notStored(response: OperationResponse): OperationResponse {
  response.headers.set('cache-control', 'no-store');
  return response;
}

/** @throws ApiError BAD_USER_INPUT where the variables are nested too deep for JSON.stringify */
function keyOf(operation: OperationRequest, version: string): string {
  const { query, variables, operationName, extensions, http } = operation;
  // The response type depends on `Accept`.
  const accept = http.headers.accept ?? '';
  const parts = [version, accept, query, variables ?? {}, operationName ?? null, extensions ?? null];
  return createHash('sha256').update(write(parts)).digest('base64');
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) throw badInput('The variables are nested too deep to be read.', error);
    throw error;
  }
}

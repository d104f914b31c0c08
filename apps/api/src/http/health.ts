import type { RequestHandler } from 'express';
import { ApiError } from '../errors/api-error.ts';
import { databaseTooSlow } from '../neo4j/database-error.ts';
import type { WalksState } from '../paths/warming-up.ts';
import type { RecordVersion } from '../record/record-version.ts';
import { forbidStoring } from './http-caching.ts';

/** `/healthz`: this process lives. Ignores the database, whose failure is no reason to restart us. */
export const healthz: RequestHandler = (_request, response) => {
  forbidStoring(response);
  response.json({ status: 'alive' });
};

export type Phase = 'starting' | 'serving' | 'stopping';

export type ReadyOptions = {
  recordVersion: RecordVersion;
  walks: () => WalksState;
  isSearchBuilding: () => boolean;
  phase: () => Phase;
};

/**
 * `/readyz`: Neo4j responds and holds a whole record, and we are neither starting nor stopping. Without Neo4j we are not ready, though
 * what was kept is served: an instance that can answer everything should get the requests, where there is one. It is ready before the
 * ties are read and the search is: all else is answered by then, and `walks` and `search` say how far these are.
 */
export function readyz({ recordVersion, walks, isSearchBuilding, phase }: ReadyOptions): RequestHandler {
  return async (_request, response) => {
    forbidStoring(response);
    if (phase() !== 'serving') {
      response.status(503).json({ status: phase() });
      return;
    }
    try {
      const { version, since, failure } = await recordVersion();
      if (since !== null) {
        response.setHeader('x-record-unchecked-since', since.toISOString());
        throw failure ?? databaseTooSlow();
      }
      response.json({ status: 'ready', version, walks: walks(), search: { isReady: !isSearchBuilding() } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.retryAfter !== undefined) response.setHeader('retry-after', String(error.retryAfter));
      response.status(error.status).json({ status: 'not ready', code: error.code, message: error.message });
    }
  };
}

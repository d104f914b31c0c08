import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '../errors/api-error.ts';
import { cachedByVersion } from '../record/cached-by-version.ts';
import type { RecordVersion } from '../record/record-version.ts';
import type { SearchIndex } from './index/build-index.ts';

/** A search waits so long for an index that is being built: less than a request may take. That of a small record is built by then. */
const PATIENCE_MS = 8_000;
const RETRY_AFTER_S = 3;

export type IndexKeeper = {
  /** Of the version of the record last seen; begins to build it. @throws ApiError WARMING_UP where that takes longer than anybody waits */
  index: () => Promise<SearchIndex>;
  /** Whether it is being built just now. */
  isBuilding: () => boolean;
};

/** Keeps the search index of each version of the record. */
export function keepIndex(
  read: () => Promise<SearchIndex>,
  recordVersion: RecordVersion,
  patienceMs = PATIENCE_MS,
): IndexKeeper {
  let building = 0;
  const built = cachedByVersion(async () => {
    building += 1;
    return read().finally(() => {
      building -= 1;
    });
  }, recordVersion);
  return {
    isBuilding: () => building > 0,
    async index() {
      const stopWaiting = new AbortController();
      try {
        return await Promise.race([built(), refuseAfter(patienceMs, stopWaiting.signal)]);
      } finally {
        stopWaiting.abort();
      }
    },
  };
}

async function refuseAfter(ms: number, signal: AbortSignal): Promise<never> {
  await wait(ms, undefined, { signal, ref: false });
  const message =
    'The names of the record are being put in order for the search. Ask again in a few seconds.';
  throw new ApiError('WARMING_UP', message, { retryAfter: RETRY_AFTER_S });
}

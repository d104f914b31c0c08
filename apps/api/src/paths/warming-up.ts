import { ApiError } from '../errors/api-error.ts';

/** How far the reading of the ties has come. */
export type WalksState =
  | { isReady: true }
  | {
      isReady: false;
      /** What is done, from 0 to 1. */
      progress: number;
      /** Reckoned by how long it has taken so far; null as long as that tells nothing. */
      readyInSeconds: number | null;
    };

/** Less than this share tells nothing of how long the rest takes. */
const SHARE_MIN = 0.02;
const RETRY_MIN_S = 1;
const RETRY_MAX_S = 10;

/** @param ms since it began */
export function stateAfter(ms: number, progress: number): WalksState & { isReady: false } {
  const left = (ms * (1 - progress)) / progress;
  const readyInSeconds = progress < SHARE_MIN ? null : Math.max(1, Math.ceil(left / 1000));
  return { isReady: false, progress: Math.floor(progress * 100) / 100, readyInSeconds };
}

export function warmingUp({ progress, readyInSeconds }: WalksState & { isReady: false }): ApiError {
  const percent = Math.floor(progress * 100);
  const when = readyInSeconds === null ? '' : `, ready in about ${readyInSeconds} s`;
  return new ApiError('WARMING_UP', `The ties are being read: ${percent} %${when}. Ask again then.`, {
    retryAfter: Math.min(RETRY_MAX_S, Math.max(RETRY_MIN_S, readyInSeconds ?? RETRY_MIN_S)),
    progress,
    readyInSeconds,
  });
}

import { ROUTES, type Route } from '@kto-kogo/address';

/** One page of each kind. */
const PATHS = (ROUTES as readonly Route[]).flatMap(({ warm = [] }) => warm);
const TRIES = 3;
const PATIENCE_MS = 15_000;

/**
 * Requests the opening page until it succeeds, at most three times: the database plans each statement at its first use, which
 * on a busy machine takes longer than a page may.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  for (let tried = 0; tried < TRIES && !signal.aborted; tried += 1) {
    if (await isGiven(`${url}/`, signal)) return;
  }
}

/** Requests one page of each other kind, while users are served. */
export async function warmUpRest(url: string, signal: AbortSignal): Promise<void> {
  for (const path of PATHS) await isGiven(url + path, signal);
}

async function isGiven(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Ignored: warming up only saves time.
    return false;
  }
}

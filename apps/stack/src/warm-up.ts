import { setTimeout as wait } from 'node:timers/promises';
import {
  cascadeAddress,
  figureAddress,
  ROUTES,
  type Route,
  searchAddress,
  traceAddress,
} from '@kto-kogo/address';
import type { WalksState } from '@kto-kogo/api';
import type { Subject } from '@kto-kogo/domain';

/** One page of each kind of the record of this repository. */
const OURS = (ROUTES as readonly Route[]).flatMap(({ warm = [] }) => warm);
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

/** Of our record the ties are read within a second, on a busy machine within some; a large one opens without them. */
const WALKS_MAX_MS = 15_000;
const LOOK_EVERY_MS = 25;

/** Waits for the ties to be read, so that no page of a small record is ever seen without them. */
export async function awaitWalks(walks: () => WalksState, signal: AbortSignal): Promise<void> {
  const until = performance.now() + WALKS_MAX_MS;
  while (!walks().isReady && performance.now() < until && !signal.aborted) await wait(LOOK_EVERY_MS);
}

/** Requests one page of each other kind, while users are served. */
export async function warmUpRest(url: string, subject: Subject, signal: AbortSignal): Promise<void> {
  const paths = subject.texts === 'great-purges' ? OURS : pathsOf(subject);
  for (const path of paths) await isGiven(url + path, signal);
}

/** Of another record what its pages open with, and those of nobody in particular. */
function pathsOf({ featured, sparks, traces, searchFor }: Subject): string[] {
  const ofNobody = (ROUTES as readonly Route[]).filter(({ warm, path }) => warm && !path.includes('['));
  return [
    ...ofNobody.map(({ path }) => path),
    searchAddress.href({ q: searchFor }),
    ...featured.slice(0, 1).map((id) => figureAddress.href(id)),
    ...sparks.slice(0, 1).map((id) => cascadeAddress.href(id)),
    ...traces.slice(0, 1).map((ends) => traceAddress.href(ends)),
  ];
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

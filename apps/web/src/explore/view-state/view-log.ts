import { exploreAddress, type View } from '@kto-kogo/address';
import type { Steps } from '@kto-kogo/network';

/**
 * Histories of views, kept for the tab: undo goes on after a page was left and come back to, or loaded anew. A view is kept as its
 * address.
 */

const PREFIX = 'kto-kogo-views-';
/** Older ones are dropped. */
const LOGS_MAX = 20;

type Log = { keptAt: number; views: readonly string[] };

export function newLogId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

export function keepLog(id: string, { views }: Steps<View>): void {
  const log: Log = { keptAt: Date.now(), views: views.map(exploreAddress.write) };
  try {
    dropOldLogs();
    sessionStorage.setItem(`${PREFIX}${id}`, JSON.stringify(log));
  } catch {
    // No room, or no storage at all: the views of this page are still in memory.
  }
}

/** The views of a history; null where it is not kept. */
export function readLog(id: string): [View, ...View[]] | null {
  const views = readStored(`${PREFIX}${id}`)?.views ?? [];
  const [first, ...rest] = views.map((each) => exploreAddress.read(new URLSearchParams(each)).value);
  return first === undefined ? null : [first, ...rest];
}

function dropOldLogs(): void {
  const names = Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX));
  const oldest = names.toSorted((a, b) => (readStored(a)?.keptAt ?? 0) - (readStored(b)?.keptAt ?? 0));
  for (const name of oldest.slice(0, Math.max(0, names.length - LOGS_MAX))) sessionStorage.removeItem(name);
}

function readStored(name: string): Log | null {
  try {
    const log: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return isLog(log) ? log : null;
  } catch {
    return null;
  }
}

function isLog(value: unknown): value is Log {
  if (typeof value !== 'object' || value === null || !('keptAt' in value) || !('views' in value))
    return false;
  const { keptAt, views } = value;
  return (
    typeof keptAt === 'number' && Array.isArray(views) && views.every((each) => typeof each === 'string')
  );
}

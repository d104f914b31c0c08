import type { Id } from '@kto-kogo/domain';
import { createStore } from 'zustand/vanilla';

const KEY = 'kto-kogo-way-back';

/** A step of a lesson from which one explores. */
export type LeftStep = {
  lesson: Id;
  title: string;
  /** From 1. */
  number: number;
  of: number;
  href: string;
};
/** A page that was explored. */
export type Explored = { href: string; title: string };
export type WayBack = LeftStep & {
  /** What was looked at last; null for nothing yet. */
  explored: Explored | null;
};

/** Of this tab; null where no lesson was read in it, and on the server. */
export const wayBack = createStore<WayBack | null>(() => readStored());

/** What was explored from another step of the same lesson is kept. */
export function leaveFrom(step: LeftStep): void {
  const before = wayBack.getState();
  keep({ ...step, explored: before?.lesson === step.lesson ? before.explored : null });
}

export function noteExplored(explored: Explored): void {
  const way = wayBack.getState();
  if (way !== null) keep({ ...way, explored });
}

export function endLesson(): void {
  keep(null);
}

/** A browser without storage keeps it until the page is loaded anew. */
function keep(way: WayBack | null): void {
  wayBack.setState(way, true);
  try {
    if (way === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(way));
  } catch {}
}

function readStored(): WayBack | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isWayBack(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Links lead to this site alone, whoever wrote into the storage. */
function isWayBack(value: unknown): value is WayBack {
  if (typeof value !== 'object' || value === null) return false;
  const { href, explored } = value as Partial<WayBack>;
  return isPath(href) && (explored === null || isPath(explored?.href));
}

function isPath(href: unknown): boolean {
  return typeof href === 'string' && /^\/(?![/\\])/.test(href);
}

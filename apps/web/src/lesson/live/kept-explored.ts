import type { Explored } from '../way-back/way-back.ts';

const KEY = 'kto-kogo-class-explored';

/** What this tab explored last from a class: it stays one tap away also after the page is loaded anew. */
export function keepExplored(member: string, explored: Explored): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ member, ...explored }));
  } catch {}
}

export function keptExplored(member: string): Explored | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { member: of, href, title } = stored as Partial<Record<'member' | 'href' | 'title', unknown>>;
    if (of !== member || typeof href !== 'string' || typeof title !== 'string') return null;
    // Links lead to this site alone, whoever wrote into the storage.
    return /^\/(?![/\\])/.test(href) ? { href, title } : null;
  } catch {
    return null;
  }
}

export function forgetExplored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}

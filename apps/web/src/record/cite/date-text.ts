import type { CslDate } from './csl-item.ts';

/** "2026-11-27", or with another sign between its parts. */
export function dateText(date: CslDate, between: string): string {
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join(between);
}

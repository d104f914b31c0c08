import type { PageQuery } from './define-address.ts';

/** The query of an address as text again, in its own order. */
export function toQuery(params: PageQuery): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const text of [value ?? []].flat()) query.append(name, text);
  }
  return query.toString();
}

import type { PageQuery } from './define-address.ts';

/** Next's parameters as text, in their order. */
export function toQuery(params: PageQuery): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const text of [value ?? []].flat()) query.append(name, text);
  }
  return query.toString();
}

/** The query of an address as text again, in its own order. Of a parameter given twice the first counts. */
export function toQuery(params: Record<string, string | string[] | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const text = Array.isArray(value) ? value[0] : value;
    if (text !== undefined) query.set(name, text);
  }
  return query.toString();
}

import type { CompactRecord } from '../../record/network/compact-record.ts';

/**
 * What of a large record a view needs, from the server of this page.
 * @param query of the view's address
 * @throws where it does not answer
 */
export async function askCore(query: string, signal: AbortSignal): Promise<CompactRecord> {
  const response = await fetch(`/explore/core.json${query}`, { signal });
  if (!response.ok) throw new Error(`/explore/core.json answered ${response.status}`);
  return response.json() as Promise<CompactRecord>;
}

/** How far the reading of the ties has come, and whether the names are in order for the search. */
export type Walks = {
  isReady: boolean;
  progress: number;
  readyInSeconds: number | null;
  isSearchReady: boolean;
};

/** Of what `/readyz` or the stack says of it; null where that is something else. */
export function readWalks(text: string | null): Walks | null {
  const said: unknown = text === null ? null : parsed(text);
  if (typeof said !== 'object' || said === null) return null;
  const state: object =
    'walks' in said && typeof said.walks === 'object' && said.walks !== null ? said.walks : said;
  if (!('isReady' in state) || typeof state.isReady !== 'boolean') return null;
  const progress = 'progress' in state && typeof state.progress === 'number' ? state.progress : 0;
  const seconds = 'readyInSeconds' in state ? state.readyInSeconds : null;
  const search = 'search' in said && typeof said.search === 'object' ? said.search : null;
  return {
    isReady: state.isReady,
    progress,
    readyInSeconds: typeof seconds === 'number' ? seconds : null,
    isSearchReady: search === null || !('isReady' in search) || search.isReady !== false,
  };
}

/** "40 %, ready in about 12 s." */
export function wordsOfWalks({ isReady, progress, readyInSeconds }: Walks): string {
  if (isReady) return 'They are read.';
  const percent = `${Math.floor(100 * progress)}\u00a0%`;
  return readyInSeconds === null
    ? `${percent} so far.`
    : `${percent}, ready in about ${readyInSeconds}\u00a0s.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where a browser does not say when it is idle. */
const SOON_MS = 3000;

/** Runs something once the browser has nothing better to do. @returns what calls it off */
export function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, SOON_MS);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(run);
  return () => window.cancelIdleCallback(idle);
}

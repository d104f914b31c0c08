/** One page of each kind. */
const PATHS = [
  '/',
  '/explore',
  '/figures/stalin',
  '/offices/nkvd-ussr',
  '/trials/generals-trial',
  '/events/kirov-murder',
  '/search?q=Yezhov',
];
const PATIENCE_MS = 20_000;

/**
 * Asks for one page of each kind, so that the database has planned its statements and the pages have loaded their code before a
 * reader asks. Whatever comes of it: it is only ever a gain.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  for (const path of PATHS) {
    await fetch(url + path, { signal: patience })
      .then((response) => response.arrayBuffer())
      .catch(() => {});
  }
}

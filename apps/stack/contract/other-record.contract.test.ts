import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES, type Route } from '@kto-kogo/address';
import getPort from 'get-port';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type Product, startProduct } from './start-product.ts';

/** Made up: another century, other people, nothing of ours. */
const VILLAGE = join(import.meta.dirname, '../../../graph-seed/src/testing/village-feud');
/** What a page of the village's record could say only of ours. */
const OURS =
  /stalin|yezhov|yagoda|kirov|beria|bukharin|radek|nkvd|soviet|moscow|russia|bolshev|communis|purges|plenum|politburo|the regime’s|193\d|194\d/i;

const IDS: Record<string, string> = {
  '/figures/[id]': 'hobb',
  '/cascade/[id]': 'burnt-rick',
  '/trials/[id]': 'assize',
  '/offices/[id]': 'reeve',
  '/events/[id]': 'burnt-rick',
};
const PAGES = [
  ...(ROUTES as readonly Route[])
    .map(({ path }) => path)
    // Lessons and theses the village has none of; the last three are served in place of other pages.
    .filter((path) => !/^\/(?:lessons|notes)\/\[id\]|^\/(?:missing|broken|unavailable|stage)$/.test(path))
    .map((path) => path.replace('[id]', IDS[path] ?? '[id]')),
  ...['/trace?from=marrow&to=hobb', '/timeline?month=1651-09', '/search?q=Hobb', '/events?year=1651'],
  ...['/succession?view=table', '/explore?focus=hobb', '/stage?view=%2Fexplore', '/stage?view=%2Ftimeline'],
  ...['/explore?layout=cases', '/sitemap.xml', '/manifest.webmanifest', '/graphql'],
];

const dataDir = mkdtempSync(join(tmpdir(), 'kto-kogo-other-'));
let running: Product | undefined;

async function stop() {
  running?.child.kill('SIGTERM');
  await running?.exited;
  running = undefined;
}
afterEach(stop);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start(env: Record<string, string>): Promise<(path: string) => Promise<Response>> {
  await stop();
  const port = String(await getPort());
  running = startProduct({ KTO_KOGO_DATA: dataDir, PORT: port, ...env });
  await running.hears(/Kto-Kogo is at http/);
  return (path) => fetch(`http://localhost:${port}${path}`, { headers: { accept: 'text/html,*/*' } });
}

/** What a reader reads or is told, in the head too: no script, style, address or place in a drawing. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, (tag) =>
      [...tag.matchAll(/\b(?:aria-label|title|placeholder|alt|content|value)="([^"]*)"/g)]
        .map(([, said]) => ` ${said} `)
        .join(' '),
    );
}

test('another record is served whole, names nothing of ours, and gives way to ours', async () => {
  let get = await start({ KTO_KOGO_RECORD: VILLAGE });
  const faults: string[] = [];
  for (const path of PAGES) {
    const response = await get(path);
    const words = wordsOf(await response.text());
    if (response.status !== 200) faults.push(`${path}: ${response.status}`);
    const named = OURS.exec(words);
    if (named) faults.push(`${path}: ${words.slice(Math.max(0, named.index - 60), named.index + 60)}`);
  }
  expect(faults).toEqual([]);
  const home = await (await get('/')).text();
  for (const words of ['the feud of Nether Wick', 'Who held the mill?', 'Wat Hobb'])
    expect(home).toContain(words);
  expect(await (await get('/about')).text()).toContain('was reeve of the village');
  expect((await get('/figures/stalin')).status).toBe(404);

  get = await start({});
  expect((await get('/figures/stalin')).status).toBe(200);
  expect((await get('/figures/hobb')).status).toBe(404);
  expect(await (await get('/')).text()).toContain('Stalin’s Great Purges');
});

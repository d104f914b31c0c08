import { join } from 'node:path';
import { ROUTES, type Route } from '@kto-kogo/address';

/** Made up: another century, other people, nothing of ours. */
export const VILLAGE = join(import.meta.dirname, '../../../graph-seed/src/testing/village-feud');
/** What a page of the village's record could say only of ours. */
const OURS =
  /stalin|yezhov|yagoda|kirov|beria|bukharin|radek|nkvd|soviet|moscow|russia|bolshev|communis|purges|plenum|politburo|the regime’s|193\d|194\d/i;

const IDS: Record<string, string> = {
  '/figures/[id]': 'hobb',
  '/cascade/[id]': 'burnt-rick',
  '/trials/[id]': 'assize',
  '/offices/[id]': 'reeve',
  '/events/[id]': 'burnt-rick',
  '/sources/[id]': 'chronicle',
};
const PAGES = [
  ...(ROUTES as readonly Route[])
    .map(({ path }) => path)
    // Lessons and theses the village has none of; the last three are served in place of other pages.
    .filter(
      (path) => !/^\/(?:lessons|notes|class|j)\/\[id\]|^\/(?:missing|broken|unavailable|stage)$/.test(path),
    )
    .map((path) => path.replace('[id]', IDS[path] ?? '[id]')),
  ...['/trace?from=marrow&to=hobb', '/timeline?month=1651-09', '/search?q=Hobb', '/events?year=1651'],
  ...['/succession?view=table', '/explore?focus=hobb', '/stage?view=%2Fexplore', '/stage?view=%2Ftimeline'],
  ...['/explore?layout=cases', '/sitemap.xml', '/manifest.webmanifest', '/graphql'],
];

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

/** Asks for every page of the village. @returns what fails, or names what is ours */
export async function faultsOfVillage(get: (path: string) => Promise<Response>): Promise<string[]> {
  const faults: string[] = [];
  for (const path of PAGES) {
    const response = await get(path);
    const words = wordsOf(await response.text());
    if (response.status !== 200) faults.push(`${path}: ${response.status}`);
    const named = OURS.exec(words);
    if (named) faults.push(`${path}: ${words.slice(Math.max(0, named.index - 60), named.index + 60)}`);
  }
  return faults;
}

import { expect, test } from '../fixtures.ts';

const PAGES: readonly (readonly [address: string, title: RegExp, about: string | null])[] = [
  ['/', /Kto-Kogo/, null],
  ['/figures/yezhov', /^Nikolai Yezhov$/, 'Person'],
  ['/events/kirov-murder', /Kirov/, 'Event'],
  ['/trials/generals-trial', /generals/i, 'Event'],
  ['/offices/nkvd-ussr', /NKVD|internal affairs/i, 'Occupation'],
  ['/sources', /^Sources/, null],
  ['/cascade/kirov-murder', /^Cascade from/, null],
  ['/trace?from=zinoviev&to=yezhov', /Yezhov/, null],
];

test('pages say to Zotero and to catalogues what they are', async ({ request, baseURL, page }) => {
  for (const [address, title, about] of PAGES) {
    const response = await request.get(address, { headers: { accept: 'text/html' } });
    const html = await response.text();
    // Read without loading what the page links to.
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const metas = [...parsed.querySelectorAll('head meta[name]')].map((each) => [
        each.getAttribute('name') ?? '',
        each.getAttribute('content') ?? '',
      ]);
      const data = parsed.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      return { metas: Object.fromEntries(metas) as Record<string, string>, data };
    }, html);
    const meta = (name: string) => read.metas[name] ?? '';
    expect(meta('citation_title'), address).toMatch(title);
    expect(meta('citation_author')).toBe('Kto-Kogo');
    expect(meta('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(meta('citation_public_url')).toBe(`${baseURL}${address === '/' ? '/' : address}`);
    const data = JSON.parse(read.data);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': address === '/' ? 'Dataset' : 'WebPage',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: expect.stringMatching(/^[0-9a-f]{16}/),
    });
    if (about !== null) expect(data.about['@type']).toBe(about);
  }
});

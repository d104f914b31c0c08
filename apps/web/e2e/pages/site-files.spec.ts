import { ROUTES, SITE_FILES } from '@kto-kogo/address';
import { expect, test } from '../fixtures.ts';

test('robots may read everything, and are told where the sitemap is', async ({ request, baseURL }) => {
  const response = await request.get('/robots.txt');
  expect(await response.text()).toMatch(/User-Agent: \*\nAllow: \/\n/);
  expect(await response.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test('the sitemap lists every page, every entity, thesis, lesson and work, by addresses that lead there', async ({
  request,
  baseURL,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const paths = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url.replace(baseURL ?? '', ''));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['/', '/explore', '/figures', '/about', '/cascade']));
  expect(paths).not.toContain('/search');
  expect(paths).not.toContain('/missing');
  const data = {
    query:
      '{ record { entities { count } } theses { id } lessons { id } interpretationGroups { id } works { id } }',
  };
  const answer = (await (await request.post('/graphql', { data })).json()).data;
  const { entities } = answer.record;
  const { theses, lessons, interpretationGroups, works } = answer;
  const taught = theses.length + lessons.length + interpretationGroups.length + works.length;
  const count = entities.reduce((sum: number, each: { count: number }) => sum + each.count, 0);
  const pages = ROUTES.filter((route) => !route.path.includes('[') && !('isUnlisted' in route)).length;
  expect(paths).toHaveLength(count + pages + taught);
  for (const start of [
    '/figures/',
    '/trials/',
    '/events/',
    '/offices/',
    '/notes/',
    '/lessons/',
    '/readings?',
    '/sources/',
  ]) {
    const path = paths.find((each) => each.startsWith(start)) ?? '';
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(200);
  }
});

test('the manifest names an icon that is there', async ({ page, request }) => {
  await page.goto('/about');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(href ?? '')).json();
  expect(manifest).toMatchObject({ short_name: 'Kto-Kogo', start_url: '/' });
  expect((await request.get(manifest.icons[0].src)).headers()['content-type']).toBe('image/svg+xml');
});

for (const path of SITE_FILES) {
  test(`${path} is there`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(200);
  });
}

for (const path of ['/icon.svg', '/favicon.ico']) {
  test(`${path} is not sent again where it has not changed`, async ({ request }) => {
    const { etag = '' } = (await request.get(path)).headers();
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  });
}

import { expect, expectAxeClean, test } from '../fixtures.ts';

/** Each kind of page once, with a heading it cannot do without. */
const PAGES = [
  { path: '/', heading: 'Who, whom?' },
  { path: '/figures', heading: 'Figures' },
  { path: '/figures/yezhov', heading: 'Nikolai Yezhov' },
  { path: '/trials', heading: 'Trials' },
  { path: '/trials/generals-trial', heading: /generals|Tukhachevsky/i },
  { path: '/offices', heading: 'Offices' },
  { path: '/offices/nkvd-ussr', heading: /Internal Affairs/ },
  { path: '/succession', heading: 'Succession' },
  { path: '/events', heading: 'Events' },
  { path: '/events/kirov-murder', heading: /Kirov/ },
  { path: '/timeline?month=1937-06', heading: 'Timeline' },
  { path: '/timeline?view=table', heading: 'Timeline' },
  { path: '/trace', heading: 'Trace who led to whom' },
  { path: '/trace?from=gertik&to=tukhachevsky', heading: /Gertik to Mikhail Tukhachevsky in three/ },
  { path: '/trace?from=gertik&to=tukhachevsky&trace=all', heading: /three chains/ },
  { path: '/trace?from=zinoviev&to=yezhov', heading: /^No chain from/ },
  { path: '/cascade', heading: 'Cascade' },
  { path: '/cascade/kirov-murder', heading: /Kirov/ },
  { path: '/sources', heading: 'Sources' },
  { path: '/about', heading: 'About the record' },
  { path: '/search?q=Radek', heading: /Radek/ },
  { path: '/unavailable', heading: 'The record did not answer.' },
] as const;

for (const { path, heading } of PAGES) {
  test(`${path} can be read by everybody, light and dark`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAxeClean(page);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test(`${path} fits the width`, async ({ page }) => {
      await page.goto(path);
      const [scrollWidth = 0, clientWidth = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} reads from top to bottom`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await expect(page).toHaveTitle(/Kto-Kogo/);
    });
  });
}

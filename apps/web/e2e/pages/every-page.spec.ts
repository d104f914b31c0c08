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
  { path: '/events', heading: 'Events' },
  { path: '/events/kirov-murder', heading: /Kirov/ },
  { path: '/sources', heading: 'Sources' },
  { path: '/about', heading: 'About the record' },
  { path: '/search?q=Radek', heading: /Radek/ },
] as const;

for (const { path, heading } of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${path}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('can be read by everybody', async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await expectAxeClean(page);
      });
    });
  }

  test.describe(`${path}, on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('fits the width', async ({ page }) => {
      await page.goto(path);
      const [scrollWidth = 0, clientWidth = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await expectAxeClean(page);
    });
  });

  test.describe(`${path}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('reads from top to bottom', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await expect(page).toHaveTitle(/Kto-Kogo/);
    });
  });
}

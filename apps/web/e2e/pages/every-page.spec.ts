import type { SampleAddress } from '../../src/address/routes.ts';
import { expect, expectAxeClean, expectContrast, test } from '../fixtures.ts';

/** The heading that each page cannot do without. */
const HEADINGS: Record<SampleAddress, string | RegExp> = {
  '/': 'Who, whom?',
  '/figures': 'Figures',
  '/figures/yezhov': 'Nikolai Yezhov',
  '/trials': 'Trials',
  '/trials/generals-trial': /generals|Tukhachevsky/i,
  '/offices': 'Offices',
  '/offices/nkvd-ussr': /Internal Affairs/,
  '/succession': 'Succession',
  '/events': 'Events',
  '/events/kirov-murder': /Kirov/,
  '/timeline?month=1937-06': 'Timeline',
  '/timeline?view=table': 'Timeline',
  '/trace': 'Trace who led to whom',
  '/trace?from=gertik&to=tukhachevsky': /Gertik to Mikhail Tukhachevsky in three/,
  '/trace?from=gertik&to=tukhachevsky&trace=all': /three chains/,
  '/trace?from=zinoviev&to=yezhov': /^No chain from/,
  '/cascade': 'Cascade',
  '/cascade/kirov-murder': /Kirov/,
  '/sources': 'Sources',
  '/glossary': 'Glossary',
  '/about': 'About the record',
  '/search?q=Radek': /Radek/,
  '/missing': 'Nothing stands at this address.',
  '/broken': 'This page broke.',
  '/unavailable': 'The record did not answer.',
};

for (const [path, heading] of Object.entries(HEADINGS)) {
  test(`${path} can be read by everybody, light and dark`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
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

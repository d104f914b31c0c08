import { stageAddress } from '@kto-kogo/address';
import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from '../fixtures.ts';

test.use({ viewport: { width: 1440, height: 1200 } });

test('in a frame of our own a page has neither header nor footer, and its controls work', async ({
  page,
}) => {
  await page.goto('/about');
  await frame(page, { src: '/explore?focus=yezhov', width: '1200', height: '800' });
  const explore = page.frameLocator('iframe');
  await expect(explore.getByRole('button', { name: 'Export' })).toBeVisible();
  await expect(explore.getByRole('banner')).toHaveCount(0);
  await expect(explore.getByRole('note')).toHaveCount(0);
  const top = await explore.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
  expect(top).toBe(0);
  await frame(page, { src: '/figures/yezhov', width: '1200', height: '800' });
  const figure = page.frameLocator('iframe');
  await expect(figure.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(figure.getByRole('contentinfo')).toHaveCount(0);
});

test.describe('the stage of a view', () => {
  // The browser says so of the scripts that the page has.
  test.use({ allowedConsole: [/sandboxed/] });

  test('is drawn in a frame without scripts, as high and wide as it is', async ({ page }) => {
    await page.goto('/about');
    const src = stageAddress.href({ view: '/explore?focus=gertik' });
    await frame(page, { src, width: '720', height: '450', sandbox: 'allow-same-origin' });
    const stage = page.frameLocator('iframe');
    await expect(stage.getByRole('group', { name: /^The network around Artem Gertik/ })).toBeVisible();
    await expect(stage.getByRole('banner')).toHaveCount(0);
    const spare = await stage
      .locator('html')
      .evaluate((html) => [html.scrollWidth - html.clientWidth, html.scrollHeight - html.clientHeight]);
    expect(spare).toEqual([0, 0]);
  });

  test('says in words that nothing is drawn, and why', async ({ page }) => {
    for (const [view, words] of [
      ['/about', 'This page draws nothing.'],
      ['/trials/nobody', '“nobody” is not in the record.'],
      ['/nowhere', '“/nowhere” is no page of this site.'],
      [null, 'Say which page'],
    ] as const) {
      await page.goto(stageAddress.href({ view }));
      await expect(page.getByRole('main')).toContainText(words);
    }
    await expectAxeClean(page);
  });
});

/** Puts a frame into the page, in place of the one before it. */
async function frame(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.waitForFunction(() => window.earlyEvents?.isLive);
  await page.evaluate((given) => {
    document.querySelector('iframe')?.remove();
    const element = document.createElement('iframe');
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    document.body.prepend(element);
  }, attributes);
}

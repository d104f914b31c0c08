import type { Page } from '@playwright/test';
import { drawnNetwork } from '../explore/open-explore.ts';
import { expect, test } from '../fixtures.ts';
import { findAlike } from './find-alike.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

/** Beside the samples of all pages, which `every-page.spec.ts` opens. */
const PAGES = [
  '/explore?select=yezhov',
  '/explore?view=table&tie=yezhov-replaced-yagoda-as-nkvd-ussr',
  '/explore?view=list&tie=yezhov-replaced-yagoda-as-nkvd-ussr',
  '/cascade/kirov-murder?step=12&view=table',
  '/cascade/kirov-murder?step=12&view=list',
  '/succession?view=sentences&sphere=ARMY',
  '/offices?sphere=LAW',
  '/figures?order=TIES&fate=SUICIDE',
];

for (const path of PAGES) {
  test(`${path}: what is chosen shows it`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('/explore') && !path.includes('view=')) await drawnNetwork(page);
    expect((await findAlike(page)).alike).toEqual([]);
    expect(await findHiddenWords(page)).toEqual([]);
  });
}

/** Words in the colour of text on what is chosen, behind which the browser puts the ground of a page: often the same colour. */
function findHiddenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'HighlightText';
    document.body.append(probe);
    const onChosen = getComputedStyle(probe).color;
    probe.remove();
    const isHidden = (element: Element) => {
      const { color, forcedColorAdjust } = getComputedStyle(element);
      return color === onChosen && forcedColorAdjust !== 'none';
    };
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    return [...document.querySelectorAll('body *')]
      .filter((each) => hasWords(each) && each.checkVisibility() && isHidden(each))
      .map((each) => each.textContent ?? '');
  });
}

test('the check finds what is chosen', async ({ page }) => {
  await page.goto('/explore?view=table&tie=yezhov-replaced-yagoda-as-nkvd-ussr');
  expect((await findAlike(page)).chosen).toBeGreaterThan(3);
});

test('a suggestion that the arrow keys reach', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('main').getByRole('combobox').fill('Yezhov');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-highlighted]')).toHaveCount(1);
  expect((await findAlike(page)).alike).toEqual([]);
});

test('the focus shows on what is chosen and on what is not', async ({ page }) => {
  await page.goto('/succession?sphere=ARMY');
  for (const name of ['lanes', 'sentences']) {
    const link = page.getByRole('navigation', { name: 'Shown as' }).getByRole('link', { name });
    await page.keyboard.press('Tab');
    await link.focus();
    const outline = await link.evaluate((element) => getComputedStyle(element).outline);
    expect(outline).toMatch(/solid/);
    expect(outline).not.toMatch(/ 0px/);
  }
});
